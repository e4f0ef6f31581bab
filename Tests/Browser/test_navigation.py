"""Keys, buttons and swipes move the deck."""

import pytest
from decks import GRID, LINE
from playwright.sync_api import expect


def press(page, where, keys):
    """Presses keys one after the other; gives where each led to."""
    places = []
    for key in keys:
        page.keyboard.press(key)
        places.append(where(page))
    return places


def test_arrows_walk_the_whole_seed_deck(seed, open_deck, where):
    page = open_deck(seed)
    assert page.evaluate("Lectern.getTotalSlides()") == 14
    assert page.locator(".slides > section.stack").count() == 1
    assert page.locator(".stack > section").count() == 14
    assert press(page, where, ["ArrowRight"] * 14) == [(0, v) for v in range(1, 14)] + [(0, 13)]
    assert press(page, where, ["ArrowLeft"] * 14) == [(0, v) for v in range(12, -1, -1)] + [(0, 0)]
    assert press(page, where, ["ArrowDown", "ArrowDown", "ArrowUp"]) == [(0, 1), (0, 2), (0, 1)]


@pytest.mark.parametrize("forward", ["ArrowRight", "ArrowDown", "l", "j", "n", "N", "PageDown", "Space"])
def test_keys_that_go_on(forward, open_deck, where):
    page = open_deck(LINE)
    assert press(page, where, [forward, forward]) == [(1, 0), (2, 0)]


@pytest.mark.parametrize("back", ["ArrowLeft", "ArrowUp", "h", "k", "p", "PageUp", "Shift+Space"])
def test_keys_that_go_back(back, open_deck, where):
    page = open_deck(LINE, "#/2")
    assert press(page, where, [back, back]) == [(1, 0), (0, 0)]


def test_home_and_end(open_deck, where):
    page = open_deck(GRID, "#/1/1")
    assert press(page, where, ["End", "Home"]) == [(2, 0), (0, 0)]


def test_four_directions_in_a_grid(open_deck, where):
    page = open_deck(GRID)
    assert press(page, where, ["ArrowDown", "ArrowRight", "ArrowDown", "ArrowRight"]) == [(0, 0), (1, 0), (1, 1), (2, 0)]
    # A stack is found again where it was left.
    assert press(page, where, ["ArrowLeft", "ArrowUp", "ArrowUp"]) == [(1, 1), (1, 0), (1, 0)]


def test_shift_and_arrow_go_to_the_ends(open_deck, where):
    page = open_deck(GRID, "#/1/1")
    assert press(page, where, ["Shift+ArrowDown", "Shift+ArrowUp", "Shift+ArrowRight", "Shift+ArrowLeft"]) == [
        (1, 2), (1, 0), (2, 0), (0, 0)]


def test_space_walks_every_slide_of_a_grid(open_deck, where):
    page = open_deck(GRID, "#/1/2")
    # The stack was left at its last slide, yet the talk goes through it from its top.
    assert press(page, where, ["ArrowLeft"] + ["Space"] * 5) == [(0, 0), (1, 0), (1, 1), (1, 2), (2, 0), (2, 0)]
    assert press(page, where, ["Shift+Space"] * 5) == [(1, 2), (1, 1), (1, 0), (0, 0), (0, 0)]


@pytest.mark.parametrize("chord", ["Control+ArrowRight", "Meta+ArrowRight", "Control+n", "Alt+n"])
def test_chords_belong_to_the_browser(chord, open_deck, where):
    page = open_deck(LINE, "#/1")
    # The browser may not act on them either: only what the page does counts.
    page.evaluate("addEventListener('keydown', (event) => { window.prevented = event.defaultPrevented; event.preventDefault(); })")
    page.keyboard.press(chord)
    assert where(page) == (1, 0)
    assert page.evaluate("window.prevented") is False


def test_keys_typed_into_a_field_stay_there(open_deck, where):
    page = open_deck('# One\n\n<p><input type="text"></p>\n\n---\n\n# Two\n')
    field = page.locator("input")
    field.focus()
    page.keyboard.type("no jump ")
    page.keyboard.press("ArrowRight")
    assert where(page) == (0, 0)
    assert field.input_value() == "no jump "


def test_a_deck_from_right_to_left(open_deck, where):
    page = open_deck("---\nrtl: true\n---\n\n" + LINE)
    assert press(page, where, ["ArrowLeft", "ArrowLeft", "ArrowRight", "Space"]) == [(1, 0), (2, 0), (1, 0), (2, 0)]


def test_a_loop(open_deck, where):
    page = open_deck("---\nloop: true\n---\n\n" + GRID)
    assert press(page, where, ["ArrowLeft", "Space", "ArrowRight", "ArrowUp", "ArrowDown"]) == [(2, 0), (0, 0), (1, 0), (1, 2), (1, 0)]


def test_buttons_of_a_line(open_deck, where):
    page = open_deck(LINE)
    back, on = page.get_by_role("button", name="Previous slide"), page.get_by_role("button", name="Next slide")
    expect(back).to_have_attribute("aria-disabled", "true")
    on.click()
    on.click()
    assert where(page) == (2, 0)
    expect(on).to_have_attribute("aria-disabled", "true")
    back.click()
    assert where(page) == (1, 0)
    # Space on a button presses the button, and only once.
    back.focus()
    page.keyboard.press("Space")
    assert where(page) == (0, 0)


def test_buttons_of_a_grid(open_deck, where):
    page = open_deck(GRID)
    for name, place in [("Right", (1, 0)), ("Down", (1, 1)), ("Up", (1, 0)), ("Left", (0, 0))]:
        page.get_by_role("button", name=name, exact=True).click()
        assert where(page) == place


SWIPE = """([dx, dy]) => {
  const target = Lectern.getCurrentSlide();
  const touch = (x, y) => new Touch({ identifier: 1, target, clientX: x, clientY: y });
  const send = (type, touches, changedTouches) =>
    target.dispatchEvent(new TouchEvent(type, { bubbles: true, cancelable: true, touches, changedTouches }));
  send("touchstart", [touch(400, 300)], [touch(400, 300)]);
  send("touchend", [], [touch(400 + dx, 300 + dy)]);
}"""


def test_swipes(open_deck, where):
    page = open_deck(GRID, has_touch=True)
    for way, place in [((-120, 10), (1, 0)), ((5, -120), (1, 1)), ((0, 120), (1, 0)), ((120, 0), (0, 0)), ((-20, 0), (0, 0))]:
        page.evaluate(SWIPE, way)
        assert where(page) == place


def test_events_tell_of_a_move(open_deck):
    page = open_deck(GRID)
    page.evaluate("""() => {
      window.seen = [];
      Lectern.on("slidechanged", ({ indexh, indexv, currentSlide, previousSlide }) =>
        seen.push([indexh, indexv, currentSlide.textContent.trim(), previousSlide.textContent.trim()]));
    }""")
    page.evaluate("Lectern.right(); Lectern.down(); Lectern.slide(1, 1)")
    assert page.evaluate("seen") == [[1, 0, "B1", "A"], [1, 1, "B2", "B1"]]
    assert page.evaluate("Lectern.isReady()")


def test_every_section_says_where_it_stands(open_deck):
    page = open_deck(GRID, "#/1/1")
    state = "[...document.querySelectorAll('.slides section')].map((s) => ['past', 'present', 'future'].filter((c) => s.classList.contains(c)).join())"
    assert page.evaluate(state) == ["past", "present", "past", "present", "future", "future"]


@pytest.mark.parametrize("form, text", [("h.v", "2.2"), ("h/v", "2 / 2"), ("c", "3"), ("c/t", "3 / 5"), ("true", "2.2")])
def test_forms_of_the_number(form, text, open_deck):
    page = open_deck(f"---\nslideNumber: {form}\n---\n\n{GRID}", "#/1/1")
    expect(page.locator(".slide-number")).to_have_text(text)


def test_progress_and_number(seed, open_deck):
    page = open_deck(seed, "#/0/13")
    expect(page.locator(".slide-number")).to_have_text("14 / 14")
    line, window = page.locator(".progress span").bounding_box(), page.viewport_size
    assert line["width"] == pytest.approx(window["width"], abs=1)
    page.locator(".progress").click(position={"x": 5, "y": 2})
    expect(page.locator(".slide-number")).to_have_text("1 / 14")
