"""The deck's face for an author's own script."""

import pytest
from decks import GRID, LINE

ASKED = {
    "getTotalSlides()": 5, "getSlides().length": 5, "getCurrentSlide().textContent.trim()": "B2", "getPreviousSlide().textContent.trim()": "A",
    "getIndices().h": 1, "getIndices().v": 1, "getSlide(2).textContent.trim()": "C", "getSlidePastCount()": 2, "getProgress()": 0.5,
    "isFirstSlide()": False, "isLastSlide()": False, "isVerticalSlide()": True, "hasHorizontalSlides()": True, "hasVerticalSlides()": True,
    "isReady()": True, "isPaused()": False, "isOverview()": False, "getConfig().width": 1280, "getState().indexv": 1,
    "getViewportElement() === document.body": True, "getRevealElement().className.includes('reveal')": True, "getSlidesElement().localName": "main",
    "availableRoutes().down": True,
}


@pytest.mark.parametrize("call", ASKED)
def test_questions(call, open_deck):
    page = open_deck(GRID)
    page.evaluate("Reveal.slide(1, 1)")
    assert page.evaluate(f"Reveal.{call}") == ASKED[call]


@pytest.mark.parametrize("calls, end", [
    ("next() next() next()", (1, 2)), ("next() prev()", (0, 0)), ("right() down() down()", (1, 2)), ("right() down() up() left()", (0, 0)),
    ("slide(2)", (2, 0)), ("slide(9, 9)", (2, 0)), ("slide(1, 2)", (1, 2)), ("setState({ indexh: 1, indexv: 1 })", (1, 1)), ("sync()", (0, 0)),
])
def test_orders(calls, end, open_deck, where):
    page = open_deck(GRID)
    page.evaluate(";".join(f"Lectern.{call}" for call in calls.replace(") ", ")|").split("|")))
    assert where(page) == end


@pytest.mark.parametrize("call, selector", [
    ("toggleHelp()", "dialog.help"), ("toggleOverview()", "dialog.slide-map"), ("toggleOverview(true)", "dialog.slide-map"),
    ("toggleJumpToSlide()", "dialog.jump"), ("togglePause()", ".reveal.paused"), ("togglePause(true)", ".reveal.paused"),
])
def test_switches(call, selector, open_deck):
    page = open_deck(GRID)
    page.evaluate(f"Lectern.{call}")
    assert page.locator(selector).count() == 1


def test_a_move_can_be_called_off(open_deck, where):
    page = open_deck(LINE)
    page.evaluate("Reveal.on('beforeslidechange', (event) => event.indexh === 2 && event.preventDefault())")
    page.keyboard.press("Space")
    page.keyboard.press("Space")
    assert where(page) == (1, 0)


def test_events_by_their_names(open_deck, until):
    page = open_deck('# One\n\n<p class="fragment">x</p>\n\n---\n\n<!-- .slide: data-state="warm bright" -->\n\n# Two\n\n---\n\n# Three\n')
    page.evaluate("""() => {
      window.seen = [];
      const types = ["slidechanged", "slidetransitionend", "fragmentshown", "fragmenthidden", "warm", "bright", "paused", "resumed", "showhelp", "closeoverlay"];
      for (const type of types) Reveal.on(type, () => seen.push(type));
    }""")
    for key in ("Space", "Shift+Space", "Space", "Space", "b", "b", "?", "Escape"):
        page.keyboard.press(key)
    until(page, "seen.includes('closeoverlay') && seen.includes('slidetransitionend')")
    seen = [type for type in page.evaluate("seen") if type != "slidetransitionend"]
    assert seen == ["fragmentshown", "fragmenthidden", "fragmentshown", "warm", "bright", "slidechanged", "paused", "resumed", "showhelp", "closeoverlay"]


def test_a_state_is_a_class_of_the_page(open_deck):
    page = open_deck('<!-- .slide: data-state="warm bright" -->\n\n# One\n\n---\n\n# Two\n')
    assert page.locator("body.warm.bright").count() == 1
    page.keyboard.press("Space")
    assert page.locator("body.warm, body.bright").count() == 0


def test_an_author_s_script(open_deck, where):
    deck = "# One\n\n<script>\naddEventListener('load', () => Reveal.on('slidechanged', (event) => { document.title = event.currentSlide.id; }));\n</script>\n\n---\n\n# Two\n"
    page = open_deck(deck)
    page.keyboard.press("Space")
    assert page.title() == "two"


def test_new_slides_after_sync(open_deck):
    page = open_deck(LINE)
    page.evaluate("""() => {
      const section = document.createElement("section");
      section.textContent = "Four";
      Reveal.getSlidesElement().append(section);
      Reveal.sync();
    }""")
    page.keyboard.press("End")
    assert page.evaluate("[Reveal.getTotalSlides(), Reveal.getCurrentSlide().textContent]") == [4, "Four"]
