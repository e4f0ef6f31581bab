"""What a query and a hash ask for."""

import re

import pytest
from decks import GRID, LINE
from playwright.sync_api import expect


@pytest.mark.parametrize("query, option, value", [
    ("?loop=true", "loop", True), ("?transition=zoom", "transition", "zoom"), ("?minScale=0.5", "minScale", 0.5), ("?totalTime=90", "totalTime", 90),
    ("?keyboard=false", "keyboard", False), ("?view=null", "view", None), ("?margin=-1", "margin", -1), ("?width=1.2.3", "width", "1.2.3"),
])
def test_an_option_in_the_query(query, option, value, open_deck):
    assert open_deck(LINE, query).evaluate(f"Lectern.getConfig().{option}") == value


def test_the_query_is_no_way_into_the_page(open_deck):
    page = open_deck(LINE, "?__proto__=x&constructor=y&transition=%3Cscript%3Ealert(1)%3C/script%3E&width=%22onload%3D")
    expect(page.get_by_role("heading", name="One")).to_be_visible()
    assert page.evaluate("document.scripts.length") == 1


@pytest.mark.parametrize("place, expected", [
    ("#/1", (0, 0)), ("#/2", (1, 0)), ("#/2/3", (1, 2)), ("#/b2", (1, 1)), ("#/0", (0, 0)),
])
def test_counting_from_one(place, expected, open_deck, where):
    page = open_deck(f"---\nhashOneBasedIndex: true\n---\n\n{GRID}", place)
    assert where(page) == expected


def test_a_written_address_counts_from_one(open_deck):
    page = open_deck("---\nhashOneBasedIndex: true\n---\n\none\n\n---\n\ntwo\n\n----\n\nthree\n")
    page.keyboard.press("End")
    expect(page).to_have_url(re.compile("#/2/2$"))


def test_history(open_deck, where):
    page = open_deck(f"---\nhistory: true\n---\n\n{LINE}")
    page.keyboard.press("Space")
    page.keyboard.press("Space")
    page.go_back()
    expect(page.get_by_role("heading", name="Two")).to_be_visible()
    assert where(page) == (1, 0)


def test_a_deck_may_leave_the_address_alone(open_deck):
    page = open_deck(f"---\nhash: false\n---\n\n{LINE}")
    page.keyboard.press("Space")
    assert "#" not in page.url


def test_a_deck_may_ignore_the_address(open_deck, where):
    page = open_deck(f"---\nrespondToHashChanges: false\n---\n\n{LINE}")
    page.evaluate("location.hash = '#/2'")
    page.keyboard.press("Space")
    assert where(page) == (1, 0)


def test_steps_may_stay_out_of_the_address(open_deck):
    page = open_deck('---\nfragmentInURL: false\n---\n\n# One\n\n<p class="fragment">x</p>\n')
    page.keyboard.press("Space")
    expect(page).to_have_url(re.compile("#/one$"))


@pytest.mark.parametrize("place", ["#/thing", "#thing", "#/box"])
def test_anything_on_a_slide_can_be_named(place, open_deck, where):
    page = open_deck('# One\n\n---\n\n# Two\n\n<p id="thing">x</p>\n\n<p data-id="box">y</p>\n', place)
    assert where(page) == (1, 0)


def test_a_reload_keeps_slide_and_step(open_deck):
    page = open_deck('# One\n\n---\n\ntext\n\n<p class="fragment">x</p>\n\n<p class="fragment">y</p>\n', "#/1/0/0")
    page.reload()
    assert page.evaluate("Lectern.getIndices()") == {"h": 1, "v": 0, "f": 0}


@pytest.mark.parametrize("query, width", [("?view=scroll", 1280), ("", 400)])
def test_the_article_on_request_and_on_a_phone(query, width, open_deck):
    page = open_deck(GRID, query, width=width, height=900)
    expect(page.get_by_role("heading")).to_have_text(["A", "B1", "B2", "B3", "C"])
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_article_has_its_backgrounds(open_deck):
    page = open_deck('<!-- .slide: data-background-color="#123" -->\n\n# One\n\n---\n\n# Two\n', "?view=scroll")
    box, slide = (page.locator(f"section{part}").first.bounding_box() for part in (" > .slide-background", ""))
    assert box["y"] == slide["y"] and box["height"] == pytest.approx(slide["height"], abs=2)
    assert box["x"] < slide["x"] and box["x"] + box["width"] > slide["x"] + slide["width"]
    assert page.locator("h1").first.evaluate("(h) => getComputedStyle(h).color") == "rgb(255, 255, 255)"
