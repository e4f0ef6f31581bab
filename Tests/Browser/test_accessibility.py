"""The deck with a screen reader and without a mouse."""

import re

import pytest
from decks import GRID, LINE
from playwright.sync_api import expect

LINKS = "# One\n\n[first](https://example.org/1)\n\n---\n\n# Two\n\n[second](https://example.org/2)\n\n---\n\n# Three\n"
FOCUS = "document.activeElement.ariaLabel ?? document.activeElement.textContent.trim()"


def test_only_the_present_slide_is_there(open_deck):
    page = open_deck(GRID, "#/1/1")
    expect(page.get_by_role("heading")).to_have_text(["B2"])
    inert = page.evaluate("Lectern.getSlides().map((slide) => slide.inert)")
    assert inert == [True, True, False, True, True]
    assert page.evaluate("Lectern.getSlides().map((slide) => slide.checkVisibility())") == [not hidden for hidden in inert]


def test_a_new_slide_is_announced(open_deck):
    page = open_deck(LINE)
    status = page.locator(".aria-status")
    expect(status).to_have_attribute("aria-live", "polite")
    expect(status).to_have_text("")
    page.keyboard.press("Space")
    expect(status).to_have_text("Two, 2 / 3")
    # Out of sight, yet not hidden from the reader.
    assert status.evaluate("(s) => s.checkVisibility({ visibilityProperty: true }) && s.getBoundingClientRect().width <= 1")


def test_the_page_has_its_landmark_and_language(open_deck):
    page = open_deck(LINE)
    expect(page.get_by_role("main")).to_have_count(1)
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator("[role=application]")).to_have_count(0)


def test_every_button_has_a_name(open_deck):
    for deck in (LINE, GRID):
        page = open_deck(deck)
        buttons = page.get_by_role("button")
        assert buttons.count() in (2, 4)
        for button in buttons.all():
            expect(button).to_have_accessible_name(re.compile(r"\w+"))


def test_tab_reaches_the_present_slide_only(open_deck):
    page = open_deck(LINKS)
    reached = []
    for _ in range(3):
        page.keyboard.press("Tab")
        reached.append(page.evaluate(FOCUS))
    assert reached == ["first", "Previous slide", "Next slide"]


def test_focus_is_seen(open_deck):
    page = open_deck(LINKS)
    for _ in range(3):
        page.keyboard.press("Tab")
        style = page.evaluate("(({ outlineStyle, outlineWidth }) => [outlineStyle, parseFloat(outlineWidth)])(getComputedStyle(document.activeElement))")
        assert style[0] == "solid" and style[1] >= 2


def test_focus_does_not_stay_on_a_hidden_slide(open_deck):
    page = open_deck(LINKS)
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowRight")
    page.wait_for_function("document.activeElement === document.body")
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUS) == "second"


@pytest.mark.parametrize("motion, moves", [("reduce", False), ("no-preference", True)])
def test_motion_is_a_choice(motion, moves, open_deck):
    page = open_deck(LINE, reduced_motion=motion)
    page.keyboard.press("Space")
    longest = page.evaluate("Math.max(...getComputedStyle(Lectern.getCurrentSlide()).transitionDuration.split(',').map(parseFloat))")
    assert (longest > 0) is moves


@pytest.mark.parametrize("transition", ["slide", "fade", "none"])
def test_a_slide_that_left_is_gone(transition, open_deck):
    page = open_deck(f"---\ntransition: {transition}\n---\n\n{LINE}", reduced_motion="no-preference")
    page.keyboard.press("Space")
    expect(page.get_by_role("heading")).to_have_text(["Two"])


def test_the_page_may_be_zoomed(open_deck):
    content = open_deck(LINE).locator("meta[name=viewport]").get_attribute("content")
    assert "user-scalable" not in content and "maximum-scale" not in content
