"""Jump, help and lightbox: windows over the deck."""

import pytest
from decks import GRID, LINE
from playwright.sync_api import expect


@pytest.mark.parametrize("text, place", [
    ("2", (1, 0)), ("3", (1, 1)), ("5", (2, 0)), ("2/3", (1, 2)), ("2.2", (1, 1)), ("b3", (1, 2)), ("B2", (1, 1)), ("c", (2, 0)),
    ("nowhere", (0, 0)), ("99", (0, 0)), ("", (0, 0)),
])
def test_jump(text, place, open_deck, where):
    page = open_deck(f"---\nslideNumber: c\n---\n\n{GRID}")
    page.keyboard.press("g")
    expect(page.get_by_role("textbox", name="Jump to slide")).to_be_focused()
    page.keyboard.type(text)
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert where(page) == place


def test_a_number_counts_stacks_where_the_slides_show_so(open_deck, where):
    page = open_deck(f"---\nslideNumber: h.v\n---\n\n{GRID}")
    page.keyboard.press("g")
    page.keyboard.type("3")
    page.keyboard.press("Enter")
    assert where(page) == (2, 0)


def test_jump_searches_the_text(open_deck, where):
    page = open_deck("# One\n\nA needle here.\n\n---\n\n# Two\n\n---\n\n# Three\n\nAnother NEEDLE.\n")
    page.keyboard.press("g")
    page.keyboard.type("needle")
    expect(page.locator(".results button")).to_have_text(["1  One", "3  Three"])
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    assert where(page) == (2, 0)


@pytest.mark.parametrize("key", ["?", "F1"])
def test_help_lists_the_keys(key, open_deck):
    page = open_deck(LINE)
    page.keyboard.press(key)
    table = page.get_by_role("dialog", name="Keys")
    for row in ("Next slide", "Speaker view", "Black screen", "Full screen", "All slides", "Jump to slide"):
        expect(table.get_by_role("rowheader", name=row)).to_be_visible()
    # It has more rows than a table on a slide may have at its full size, and is read all the same.
    assert table.evaluate("(d) => [...d.querySelectorAll('th, td')].every((e) => parseFloat(getComputedStyle(e).fontSize) >= 14)")
    assert table.evaluate("(d) => d.scrollHeight <= d.clientHeight")
    page.keyboard.press("ArrowRight")
    assert page.evaluate("Lectern.getIndices().h") == 0
    page.keyboard.press(key)
    expect(table).to_have_count(0)


@pytest.mark.parametrize("close", ["Escape", "c", "click", "button"])
def test_ways_out(close, open_deck):
    page = open_deck(LINE)
    page.keyboard.press("?")
    if close == "click":
        page.mouse.click(5, 5)
    elif close == "button":
        page.get_by_role("button", name="Close").click()
    else:
        page.keyboard.press(close)
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.keyboard.press("ArrowRight")
    assert page.evaluate("Lectern.getIndices().h") == 1


PICTURE = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/%3E"


@pytest.mark.parametrize("markup, element, url", [
    (f'<img alt="x" src="{PICTURE}" data-preview-image>', "img", PICTURE),
    (f'<button data-preview-image="{PICTURE}">x</button>', "img", PICTURE),
    ('<a href="data:text/html,page" data-preview-link>x</a>', "iframe", "data:text/html,page"),
    ('<p data-preview-link="data:text/html,page">x</p>', "iframe", "data:text/html,page"),
])
def test_lightbox(markup, element, url, open_deck):
    page = open_deck(f"# Slide\n\n{markup}\n")
    opener = page.locator("section.present [data-preview-image], section.present [data-preview-link]")
    opener.focus()
    page.keyboard.press("Enter")
    expect(page.locator(f".lightbox > {element}")).to_have_attribute("src", url)
    page.keyboard.press("Escape")
    expect(page.locator(".lightbox")).to_have_count(0)
    opener.click()
    expect(page.locator(f".lightbox > {element}")).to_have_count(1)


def test_a_link_that_wants_no_preview(open_deck):
    page = open_deck('# One\n\n<a href="#/1" data-preview-link="false">x</a>\n\n---\n\n# Two\n')
    page.get_by_role("link").click()
    expect(page.locator(".lightbox")).to_have_count(0)
    assert page.evaluate("Lectern.getIndices().h") == 1


def test_a_picture_fits_as_told(open_deck):
    page = open_deck(f'# Slide\n\n<img alt="x" src="{PICTURE}" data-preview-image data-preview-fit="cover">\n')
    page.locator("section.present img").click()
    assert page.locator(".lightbox img").evaluate("(i) => getComputedStyle(i).objectFit") == "cover"


@pytest.mark.parametrize("ground", ["#123", "#fed"])
@pytest.mark.parametrize("key", ["?", "g", "o"])
def test_windows_keep_their_colors_over_any_background(key, ground, open_deck):
    """What is over the deck stands on its own ground, not on that of the slide."""
    page = open_deck(f'# Plain\n\n---\n\n<!-- .slide: data-background-color="{ground}" -->\n\n# Colored\n')
    colors = "[...document.querySelectorAll('dialog, dialog :is(h2, th, kbd, button, input, .tile:first-child h1)')].map((e) => getComputedStyle(e).color)"
    seen = []
    for place in (0, 1):
        page.evaluate(f"Lectern.slide({place})")
        expect(page.locator(".reveal:is(.has-dark-background, .has-light-background)")).to_have_count(place)
        page.keyboard.press(key)
        expect(page.get_by_role("dialog")).to_be_visible()
        seen.append(page.evaluate(colors))
        page.keyboard.press("Escape")
    assert seen[0] == seen[1]
