"""What stands behind a slide, and the text on it."""

import subprocess

import pytest
from conftest import LECTERN
from playwright.sync_api import expect

PIXEL = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='9' height='9'%3E%3Crect width='9' height='9' fill='{}'/%3E%3C/svg%3E"
DARK, LIGHT = PIXEL.format("navy"), PIXEL.format("ivory")
SHOWN = "getComputedStyle(document.querySelector('.slide-background.present'))"
CONTENT = "getComputedStyle(document.querySelector('.slide-background.present .content'))"


def slide(attributes, text="# Slide\n"):
    return f'<!-- .slide: {attributes} -->\n\n{text}'


@pytest.mark.parametrize("attributes, tone", [
    ('data-background-color="#123"', "dark"), ('data-background="white"', "light"), ('data-background-color="yellow"', "light"),
    ('data-background="rgb(200 0 0)"', "dark"), ('data-background-color="hsl(220 80% 20%)"', "dark"),
    ('data-background-gradient="linear-gradient(red, black)"', "dark"), ('data-background-gradient="radial-gradient(white, #bbb)"', "light"),
    (f'data-background-image="{DARK}"', "dark"), (f'data-background="{LIGHT}"', "light"),
    (f'data-background-image="{DARK}" data-background-opacity="0.1"', "light"),
])
def test_text_stands_out(attributes, tone, open_deck):
    page = open_deck(slide(attributes))
    expect(page.locator(f"section.present.has-{tone}-background")).to_have_count(1)
    expect(page.locator(f".reveal.has-{tone}-background")).to_have_count(1)
    color = page.locator("h1").evaluate("(h) => getComputedStyle(h).color.match(/\\d+/g).map(Number)")
    assert (min(color) > 200) is (tone == "dark")


def test_no_background_changes_no_text(open_deck):
    page = open_deck("# Slide\n\n---\n\n" + slide('data-background-color="#123"'))
    assert "background" not in (page.locator("section.present").get_attribute("class"))
    page.keyboard.press("Space")
    expect(page.locator(".reveal.has-dark-background")).to_have_count(1)
    page.keyboard.press("Shift+Space")
    expect(page.locator(".reveal.has-dark-background")).to_have_count(0)


def test_a_background_fills_the_window(open_deck):
    page = open_deck(slide('data-background-color="#123"'), width=1000, height=720)
    assert page.locator(".slide-background").bounding_box() == {"x": 0, "y": 0, "width": 1000, "height": 720}


@pytest.mark.parametrize("attribute, style, value", [
    ("size", "backgroundSize", "contain"), ("position", "backgroundPosition", "0% 0%"), ("repeat", "backgroundRepeat", "repeat-x"), ("opacity", "opacity", "0.5"),
])
def test_options_of_a_picture(attribute, style, value, open_deck):
    page = open_deck(slide(f'data-background-image="{DARK}" data-background-{attribute}="{value}"'))
    assert page.evaluate(f"{CONTENT}.{style}") == value


def test_a_picture_covers_unless_told_otherwise(open_deck):
    page = open_deck(slide(f'data-background-image="{DARK}"'))
    assert page.evaluate(f"[{CONTENT}.backgroundSize, {CONTENT}.backgroundRepeat, {CONTENT}.backgroundPosition]") == ["cover", "no-repeat", "50% 50%"]


def test_a_list_of_pictures(open_deck):
    page = open_deck(slide(f'data-background-image="{DARK}, {LIGHT}"'))
    assert page.evaluate(f"{CONTENT}.backgroundImage.split('url(').length") == 3


def test_a_picture_beside_the_deck_is_embedded(tmp_path):
    (tmp_path / "pixel.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>")
    (tmp_path / "deck.md").write_text(slide('data-background-image="pixel.svg"'))
    subprocess.run([LECTERN, "build", tmp_path / "deck.md", "-o", tmp_path], check=False, capture_output=True)
    page = (tmp_path / "deck.html").read_text()
    assert 'data-background-image="data:image/svg+xml;base64,' in page and "pixel.svg" not in page and "img-src data:;" in page


def test_slides_with_the_same_background_share_it(open_deck):
    page = open_deck("\n---\n\n".join([slide('data-background-color="#123"'), slide('data-background-color="#123"'), slide('data-background="red"')]))
    assert page.locator(".slide-background").count() == 2
    page.evaluate("window.first = document.querySelector('.slide-background.present')")
    page.keyboard.press("Space")
    assert page.evaluate("first === document.querySelector('.slide-background.present')")


def test_a_film_plays_while_its_slide_is_there(open_deck):
    page = open_deck(slide('data-background-video="data:video/mp4;base64,AAAA" data-background-video-loop data-background-video-muted') + "\n---\n\n# Next\n")
    film = page.locator(".slide-background video")
    assert film.evaluate("(v) => [v.loop, v.muted, v.parentElement.parentElement.inert]") == [True, True, False]
    page.keyboard.press("Space")
    assert film.evaluate("(v) => v.closest('.slide-background').inert")


@pytest.mark.parametrize("interactive, reached", [("", "SECTION"), ("data-background-interactive", "IFRAME")])
def test_a_page_behind_a_slide(interactive, reached, open_deck):
    page = open_deck(slide(f'data-background-iframe="data:text/html,hello" {interactive}'))
    expect(page.frame_locator(".slide-background iframe").locator("body")).to_have_text("hello")
    assert page.evaluate("document.elementFromPoint(640, 500).tagName") == reached


def test_a_page_behind_another_slide_does_not_load(open_deck):
    page = open_deck("# One\n\n---\n\n" + slide('data-background-iframe="data:text/html,hello"') + "\n---\n\n# Three\n")
    frame = page.locator(".slide-background iframe")
    expect(frame).not_to_have_attribute("src", "data:text/html,hello")
    page.keyboard.press("Space")
    expect(frame).to_have_attribute("src", "data:text/html,hello")
    page.keyboard.press("Space")
    expect(frame).not_to_have_attribute("src", "data:text/html,hello")


@pytest.mark.parametrize("kind", ["none", "fade", "slide", "convex", "concave", "zoom"])
def test_transitions_end(kind, open_deck, until):
    page = open_deck(slide(f'data-background-color="#123" data-background-transition="{kind}"') + "\n---\n\n" + slide('data-background="red"'), reduced_motion="no-preference")
    page.keyboard.press("Space")
    until(page, "document.getAnimations().length === 0")
    assert page.evaluate("[...document.querySelectorAll('.slide-background')].map((b) => b.checkVisibility({ visibilityProperty: true }))") == [False, True]
    assert page.evaluate(f"{SHOWN}.backgroundColor") == "rgb(255, 0, 0)"

