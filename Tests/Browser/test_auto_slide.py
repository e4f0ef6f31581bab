"""The deck walks by itself, and can be stopped."""

import pytest
from decks import LINE
from playwright.sync_api import expect

AUTO = f"---\nautoSlide: 1000\n---\n\n{LINE}"


@pytest.fixture
def walking(browser, build):
    """Opens a deck with a clock that the test turns."""
    context = browser.new_context(viewport={"width": 1280, "height": 720}, reduced_motion="reduce")

    def walking(deck, place=""):
        page = context.new_page()
        page.clock.install()
        page.goto(build(deck).as_uri() + place)
        return page

    yield walking
    context.close()


def test_it_walks(walking, where):
    page = walking(AUTO)
    page.clock.run_for(1500)
    assert where(page) == (1, 0)
    page.clock.run_for(5000)
    assert where(page) == (2, 0)


@pytest.mark.parametrize("deck, times", [
    ('<!-- .slide: data-autoslide="5000" -->\n\n# One\n\n---\n\n# Two\n', [(4000, 0), (1500, 1)]),
    ('---\nautoSlide: 1000\n---\n\n<!-- .slide: data-autoslide="0" -->\n\n# One\n\n---\n\n# Two\n', [(9000, 0)]),
    ('# One\n\n<p class="fragment" data-autoslide="3000">x</p>\n\n---\n\n# Two\n', [(9000, 0)]),
])
def test_a_slide_has_its_own_pace(deck, times, walking, where):
    page = walking(deck)
    for time, h in times:
        page.clock.run_for(time)
        assert where(page)[0] == h


def test_a_step_has_its_own_pace(walking, where):
    page = walking('---\nautoSlide: 1000\n---\n\n# One\n\n<p class="fragment" data-autoslide="4000">x</p>\n\n---\n\n# Two\n')
    page.clock.run_for(1500)
    assert page.evaluate("Lectern.getIndices().f") == 0
    page.clock.run_for(3000)
    assert where(page) == (0, 0)
    page.clock.run_for(1500)
    assert where(page) == (1, 0)


@pytest.mark.parametrize("stop", ["a", "ArrowRight", "click", "button"])
def test_it_stops(stop, walking, where):
    page = walking(AUTO)
    page.evaluate("window.seen = []; for (const type of ['autoslidepaused', 'autoslideresumed']) Lectern.on(type, () => seen.push(type))")
    if stop == "click":
        page.mouse.click(300, 300)
    elif stop == "button":
        page.get_by_role("button", name="Stop auto-slide").click()
    else:
        page.keyboard.press(stop)
    before = where(page)
    page.clock.run_for(9000)
    assert where(page) == before
    assert page.evaluate("[seen, Lectern.isAutoSliding()]") == [["autoslidepaused"], False]
    page.get_by_role("button", name="Start auto-slide").click()
    page.clock.run_for(1500)
    assert where(page)[0] == before[0] + 1


def test_it_may_be_unstoppable(walking, where):
    page = walking(AUTO.replace("autoSlide", "autoSlideStoppable: false\nautoSlide"))
    page.mouse.click(300, 300)
    page.clock.run_for(1500)
    assert where(page) == (1, 0)


def test_black_holds_it(walking, where):
    page = walking(AUTO)
    page.evaluate("Lectern.togglePause()")
    page.clock.run_for(9000)
    assert where(page) == (0, 0)
    page.evaluate("Lectern.togglePause()")
    page.clock.run_for(1500)
    assert where(page) == (1, 0)


def test_other_decks_have_no_button(open_deck):
    expect(open_deck(LINE).locator(".playback")).to_have_count(0)
