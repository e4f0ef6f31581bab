"""The address names a slide, and a link can ask for one."""

import re

import pytest
from decks import GRID
from playwright.sync_api import expect

LINKS = """# First

[by name](#/second-one) and [by place](#/0/2) and [an element](#deep) and [nothing](#/nowhere)

----

## Second one

[here](#/second-one)

----

## Third

<p id="deep">Down here</p>

----

## 終わり
"""


def test_indices_open_the_fourth_slide_of_the_seed(seed, open_deck):
    page = open_deck(seed, "#/0/3")
    expect(page.get_by_role("heading", name="Why Open Source Matters")).to_be_visible()
    expect(page.get_by_role("heading")).to_have_count(1)


def test_a_slug_opens_a_slide_of_the_seed(seed, open_deck, where):
    page = open_deck(seed, "#/how-mixture-of-experts-works")
    assert where(page) == (0, 7)
    expect(page.get_by_role("heading", name="How Mixture of Experts Works")).to_be_visible()


@pytest.mark.parametrize("place, expected", [
    ("", (0, 0)), ("#/", (0, 0)), ("#/1", (1, 0)), ("#1", (1, 0)), ("#/1/2", (1, 2)), ("#1/1", (1, 1)),
    ("#/99", (2, 0)), ("#/1/99", (1, 2)), ("#/b2", (1, 1)), ("#b3", (1, 2)), ("#/nowhere", (0, 0)), ("#/%", (0, 0)),
])
def test_forms(place, expected, open_deck, where):
    assert where(open_deck(GRID, place)) == expected


def test_an_unknown_name_keeps_the_slide(open_deck, where):
    page = open_deck(GRID, "#/1/1")
    page.evaluate("location.hash = '#/nowhere'")
    expect(page).to_have_url(re.compile("#/b2$"))
    assert where(page) == (1, 1)


def test_the_address_follows_the_deck(open_deck):
    page = open_deck(GRID)
    expect(page).to_have_url(re.compile("#/a$"))
    page.keyboard.press("ArrowRight")
    expect(page).to_have_url(re.compile("#/b1$"))


def test_the_address_of_a_slide_without_a_name(open_deck):
    page = open_deck("one\n\n---\n\ntwo\n\n----\n\nthree\n")
    expect(page).to_have_url(re.compile("#/$"))
    page.keyboard.press("Space")
    expect(page).to_have_url(re.compile("#/1$"))
    page.keyboard.press("Space")
    expect(page).to_have_url(re.compile("#/1/1$"))


def test_moving_leaves_no_trail_in_the_history(open_deck):
    page = open_deck(GRID)
    before = page.evaluate("history.length")
    page.keyboard.press("End")
    page.keyboard.press("Home")
    assert page.evaluate("history.length") == before


def test_a_changed_hash_moves_the_deck(open_deck, where):
    page = open_deck(GRID)
    page.evaluate("location.hash = '#/1/2'")
    expect(page.get_by_role("heading", name="B3")).to_be_visible()
    assert where(page) == (1, 2)


@pytest.mark.parametrize("name, expected", [("by name", (0, 1)), ("by place", (0, 2)), ("an element", (0, 2)), ("nothing", (0, 0))])
def test_links(name, expected, open_deck, where):
    page = open_deck(LINKS)
    page.get_by_role("link", name=name).click()
    assert where(page) == expected


def test_back_returns_to_the_link(open_deck, where):
    page = open_deck(LINKS)
    page.get_by_role("link", name="by place").click()
    assert where(page) == (0, 2)
    page.go_back()
    expect(page.get_by_role("heading", name="First")).to_be_visible()
    page.go_forward()
    expect(page.get_by_role("heading", name="Third")).to_be_visible()


def test_a_link_to_the_present_slide_stays(open_deck, where):
    page = open_deck(LINKS, "#/0/1")
    page.get_by_role("link", name="here").click()
    assert where(page) == (0, 1)


def test_a_link_works_where_the_address_cannot_follow(open_deck, where):
    """Browsers limit how often an address may be rewritten; a link to the address that stood still must work even so."""
    page = open_deck(LINKS, "#/0/1")
    page.evaluate("() => { history.replaceState = () => { throw new DOMException('too often', 'SecurityError'); }; }")
    page.keyboard.press("Home")
    assert where(page) == (0, 0)
    page.get_by_role("link", name="by name").click()
    assert where(page) == (0, 1)


def test_a_name_in_any_script(open_deck, where):
    page = open_deck(LINKS, "#/終わり")
    assert where(page) == (0, 3)
    page.reload()
    assert where(page) == (0, 3)
