"""The speaker's window."""

import re

import pytest
from playwright.sync_api import expect

TALK = """---
totalTime: 600
---

# One

For all.

Note: Notes of **one**.

---

<!-- .slide: data-timing="60" data-notes="Said in an attribute." -->

# Two

- first <!-- .element: class="fragment" -->

---

# Three
"""


@pytest.fixture
def speaker(open_deck):
    """Opens a deck and its speaker's window."""

    def open_speaker(text=TALK, place=""):
        page = open_deck(text, place)
        errors = []
        with page.context.expect_page() as opened:
            page.keyboard.press("s")
        window = opened.value
        window.on("pageerror", lambda error: errors.append(str(error)))
        window.on("console", lambda line: errors.append(line.text) if line.type == "error" else None)
        expect(window.locator("main > .notes")).to_be_visible()
        assert errors == []
        return page, window

    return open_speaker


def test_it_opens_from_a_disk(speaker):
    page, window = speaker()
    assert page.url.startswith("file:") and window.url == "about:blank"
    expect(window.locator("main > .notes strong")).to_have_text("one")
    expect(window.locator(".left > .present .preview h1")).to_have_text("One")
    expect(window.locator(".left > .upcoming .preview h1")).to_have_text("Two")
    expect(window.locator(".left > .present .label")).to_have_text("Now: 1 / 3")
    # The notes stand beside the slide, not on it.
    expect(window.locator(".preview aside.notes").first).to_be_hidden()


def test_its_style_is_allowed(speaker):
    _, window = speaker()
    assert window.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(23, 24, 27)"
    box, slide = (window.locator(f".left > .present {part}").first.bounding_box() for part in ("> div", "section"))
    assert slide["width"] <= box["width"] + 1 and slide["height"] <= box["height"] + 1
    assert slide["width"] == pytest.approx(box["width"], abs=2) or slide["height"] == pytest.approx(box["height"], abs=2)
    assert slide["width"] / slide["height"] == pytest.approx(16 / 9, abs=0.01)


def test_both_windows_drive_the_deck(speaker, where):
    page, window = speaker()
    window.keyboard.press("ArrowRight")
    assert where(page) == (1, 0)
    expect(window.locator("main > .notes")).to_contain_text("Said in an attribute.")
    page.keyboard.press("ArrowRight")
    expect(window.locator(".left > .present .fragment.visible")).to_have_count(1)
    window.get_by_role("button", name="Next slide").click()
    assert where(page) == (2, 0)
    expect(window.locator(".upcoming")).to_contain_text("End of the talk")
    page.keyboard.press("Home")
    expect(window.locator(".left > .present .preview h1")).to_have_text("One")
    window.keyboard.press("b")
    expect(page.locator(".pause-overlay")).to_be_visible()


def test_the_next_step_is_shown_beforehand(speaker):
    _, window = speaker(place="#/1")
    expect(window.locator(".left > .present .fragment")).not_to_have_class(re.compile("visible"))
    expect(window.locator(".left > .upcoming .fragment")).to_have_class(re.compile("visible"))


def test_the_time(speaker):
    _, window = speaker()
    expect(window.locator(".elapsed b")).to_have_text(re.compile(r"^00:00:0\d$"))
    expect(window.locator(".clock b")).to_have_text(re.compile(r"\d+:\d\d"))
    expect(window.locator(".pace b")).to_have_text("on time")
    window.keyboard.press("End")
    # 270 seconds for the first slide, 60 for the second, and what is left for the third.
    expect(window.locator(".pace b")).to_have_text(re.compile(r"^00:05:[23]\d ahead$"))


def test_a_talk_without_a_plan_has_no_pace(speaker):
    _, window = speaker("# One\n")
    expect(window.locator(".pace")).to_be_hidden()


def test_being_late(speaker):
    page, window = speaker()
    page.clock.install()
    page.clock.fast_forward(400_000)
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Home")
    expect(window.locator(".pace b")).to_have_text(re.compile("behind$"))
    window.get_by_role("button", name="Restart the time").click()
    expect(window.locator(".pace b")).to_have_text("on time")


def test_it_follows_a_larger_window(speaker, until):
    _, window = speaker()
    before = window.locator(".left > .present section.present").bounding_box()["width"]
    window.set_viewport_size({"width": 1900, "height": 1100})
    until(window, f"document.querySelector('.left > .present section.present').getBoundingClientRect().width > {before}")


def test_nobody_else_can_speak(speaker, where):
    page, window = speaker()
    assert page.evaluate("[...Object.keys(window)].some((name) => name === 'onmessage' && window.onmessage)") is False
    for target in (page, window):
        target.evaluate("window.postMessage(JSON.stringify({ namespace: 'reveal', method: 'next' }), '*')")
    assert where(page) == (0, 0)
    assert re.fullmatch(r"lectern-\d{20,}", window.evaluate("name"))


def test_a_second_press_finds_the_same_window(speaker):
    page, window = speaker()
    page.keyboard.press("s")
    expect(window.locator(".left > .present .preview h1")).to_have_text("One")
    assert len(page.context.pages) == 2


def test_a_reloaded_deck_opens_it_again_at_a_key(speaker):
    page, window = speaker()
    with window.expect_event("close"):
        page.reload()
    with page.context.expect_page() as opened:
        page.keyboard.press("ArrowRight")
    expect(opened.value.locator(".left > .present .preview h1")).to_have_text("Two")
