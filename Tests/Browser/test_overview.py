"""All slides at once."""

import pytest
from decks import GRID, LINE
from playwright.sync_api import expect


@pytest.mark.parametrize("key", ["o", "Escape"])
def test_keys_open_and_close_it(key, open_deck, until):
    page = open_deck(GRID)
    seen = "Lectern.on('overviewshown', () => seen.push('shown')); Lectern.on('overviewhidden', () => seen.push('hidden'))"
    page.evaluate(f"() => {{ window.seen = []; {seen} }}")
    page.keyboard.press(key)
    expect(page.get_by_role("dialog", name="All slides")).to_be_visible()
    expect(page.get_by_role("button", name="3: B2")).to_be_visible()
    assert page.evaluate("Lectern.isOverview()") and page.locator(".reveal.overview").count() == 1
    page.keyboard.press(key)
    expect(page.get_by_role("dialog")).to_have_count(0)
    until(page, "seen.length === 2")
    assert page.evaluate("[Lectern.isOverview(), seen]") == [False, ["shown", "hidden"]]


def test_a_stack_is_a_column(open_deck):
    page = open_deck(GRID)
    page.keyboard.press("o")
    a, b1, b2, c = (page.get_by_role("button", name=name).bounding_box() for name in ("1: A", "2: B1", "3: B2", "5: C"))
    assert a["y"] == b1["y"] == c["y"] < b2["y"]
    assert a["x"] < b1["x"] == b2["x"] < c["x"]


def test_every_tile_shows_its_slide(open_deck):
    page = open_deck(GRID)
    page.keyboard.press("o")
    expect(page.locator(".tile .preview section.present")).to_have_count(5)
    for tile in page.locator(".tile").all():
        outer, inner = tile.bounding_box(), tile.locator("section").bounding_box()
        assert inner == {key: pytest.approx(value, abs=0.6) for key, value in outer.items()}
    # No name stands twice.
    assert page.evaluate("[...document.querySelectorAll('[id]')].every((e, _, all) => all.filter((o) => o.id === e.id).length === 1)")


def test_arrows_and_enter(open_deck, where):
    page = open_deck(GRID)
    page.keyboard.press("o")
    for key in ("ArrowRight", "ArrowDown", "ArrowDown", "ArrowUp"):
        page.keyboard.press(key)
    expect(page.get_by_role("button", name="3: B2")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert where(page) == (1, 1)


def test_arrows_in_a_line(open_deck, where):
    page = open_deck("\n\n---\n\n".join(f"# {n}" for n in range(1, 21)))
    page.keyboard.press("o")
    page.keyboard.press("ArrowRight")
    expect(page.locator(".tile:focus")).to_have_attribute("data-number", "2")
    page.keyboard.press("ArrowDown")
    focused, second = page.locator(".tile:focus").bounding_box(), page.locator(".tile").nth(1).bounding_box()
    assert focused["x"] == second["x"] and focused["y"] > second["y"]


def test_a_click_goes_there(open_deck, where):
    page = open_deck(LINE)
    page.keyboard.press("o")
    page.get_by_role("button", name="3: Three").click()
    assert where(page) == (2, 0)


def test_the_present_slide_is_marked(open_deck):
    page = open_deck(GRID, "#/1/1")
    page.keyboard.press("o")
    expect(page.locator("[aria-current]")).to_have_attribute("aria-label", "3: B2")
    expect(page.locator("[aria-current]")).to_be_focused()


def test_a_deck_can_do_without(open_deck):
    page = open_deck(f"---\noverview: false\n---\n\n{LINE}")
    page.keyboard.press("o")
    expect(page.get_by_role("dialog")).to_have_count(0)
