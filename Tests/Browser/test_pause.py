"""The black screen."""

import pytest
from decks import LINE
from playwright.sync_api import expect


@pytest.mark.parametrize("key", ["b", ".", "v"])
def test_the_screen_goes_black_and_comes_back(key, open_deck):
    page = open_deck(LINE)
    page.keyboard.press(key)
    expect(page.locator(".pause-overlay")).to_be_visible()
    assert page.locator(".slides").evaluate("(slides) => slides.inert")
    page.keyboard.press(key)
    expect(page.locator(".pause-overlay")).to_be_hidden()
    assert not page.locator(".slides").evaluate("(slides) => slides.inert")


def test_no_slide_moves_behind_the_black(open_deck, where):
    page = open_deck(LINE)
    page.keyboard.press("b")
    page.keyboard.press("ArrowRight")
    expect(page.locator(".pause-overlay")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".pause-overlay")).to_be_hidden()
    assert where(page) == (0, 0)


def test_a_click_brings_it_back(open_deck):
    page = open_deck(LINE)
    page.keyboard.press("b")
    page.mouse.click(300, 300)
    expect(page.locator(".pause-overlay")).to_be_hidden()
