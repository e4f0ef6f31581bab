"""Without scripts the page is an article."""

import pytest
from playwright.sync_api import expect


@pytest.mark.parametrize("width", [1280, 390])
def test_every_slide_of_the_seed_can_be_read(width, seed, open_deck):
    page = open_deck(seed, width=width, java_script_enabled=False)
    expect(page.get_by_role("heading")).to_have_count(14)
    boxes = [slide.bounding_box() for slide in page.locator(".stack > section").all()]
    assert len(boxes) == 14
    for above, below in zip(boxes, boxes[1:]):
        assert below["y"] >= above["y"] + above["height"] - 1
    assert all(box["x"] >= 0 and box["x"] + box["width"] <= width for box in boxes)


@pytest.mark.parametrize("width", [1280, 390])
def test_nothing_sticks_out(width, seed, open_deck):
    page = open_deck(seed, width=width, java_script_enabled=False)
    # Scripts of the page are off; those of the test are not.
    assert page.locator("html").evaluate("(html) => html.scrollWidth") <= width


def test_lines_have_a_readable_length(seed, open_deck):
    page = open_deck(seed, width=1920, java_script_enabled=False)
    size = page.locator("p").first.evaluate("(p) => parseFloat(getComputedStyle(p).fontSize)")
    for paragraph in page.locator("section > p").all():
        assert paragraph.bounding_box()["width"] <= 46 * size


def test_text_is_large_enough_on_a_phone(seed, open_deck):
    page = open_deck(seed, width=390, java_script_enabled=False)
    sizes = page.locator(".slides").evaluate("(s) => [...s.querySelectorAll('p, li, td, a')].map((e) => parseFloat(getComputedStyle(e).fontSize))")
    assert min(sizes) >= 14


def test_there_are_no_idle_buttons(seed, open_deck):
    page = open_deck(seed, java_script_enabled=False)
    expect(page.get_by_role("button")).to_have_count(0)


PHONE = {"width": 390, "height": 844, "has_touch": True, "is_mobile": True}


def test_a_phone_held_upright_gets_the_article(seed, open_deck):
    page = open_deck(seed, "#/0/3", **PHONE)
    expect(page.get_by_role("heading")).to_have_count(14)
    expect(page.get_by_role("heading", name="Why Open Source Matters")).to_be_in_viewport()
    expect(page.get_by_role("heading", name="Think About It")).not_to_be_in_viewport()


def test_a_phone_that_is_turned_gets_the_deck(seed, open_deck, where):
    page = open_deck(seed, "#/0/3", **PHONE)
    page.set_viewport_size({"width": 844, "height": 390})
    expect(page.get_by_role("heading")).to_have_text(["Why Open Source Matters"])
    assert where(page) == (0, 3)


def test_a_deck_that_fails_to_start_is_still_read(build, browser, seed):
    """The page hides the article for a moment where scripts run; it must not stay hidden when the deck's script breaks."""
    page = browser.new_page()
    page.add_init_script("Object.defineProperty(window, 'ResizeObserver', { get() { throw new Error('broken') } })")
    page.goto(build(seed).as_uri())
    expect(page.get_by_role("heading").first).to_be_visible()
    page.close()
