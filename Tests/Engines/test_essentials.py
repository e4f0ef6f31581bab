"""What a talk cannot do without, in WebKit."""

import pytest
from selenium.webdriver.common.keys import Keys

GRID = "# A\n\n[there](#/b2)\n\n---\n\n# B1\n\n----\n\n# B2\n\n---\n\n# C\n"

STEPS = """# Steps

- first <!-- .element: class="fragment" -->
- second <!-- .element: class="fragment" -->

---

# Last
"""

CODE = """# Code

```js [1|2-3]
let a;
let b;
let c;
```
"""

FORMULA = r"""# Formula

A letter $x$, a fraction $\frac{x}{y}$ and a root $\sqrt{x}$.

$$\sum_{i=1}^{n} i$$
"""

BACKGROUNDS = """<!-- .slide: data-background-color="#123" -->

# Dark

---

<!-- .slide: data-background-gradient="radial-gradient(white, #bbb)" -->

# Light

---

# Plain
"""

MOVING = """<!-- .slide: data-auto-animate -->

# Title

<div data-id="box" style="width: 100px; height: 100px; background: rgb(255, 0, 0)"></div>

---

<!-- .slide: data-auto-animate data-auto-animate-duration="0.2" -->

# Title

<div data-id="box" style="width: 200px; height: 100px; background: rgb(0, 0, 255)"></div>
"""

TALK = "# One\n\nNote: Notes of **one**.\n\n---\n\n# Two\n\nNote: Notes of two.\n"


def test_the_first_slide_shows(open_deck):
    deck = open_deck(GRID)
    assert deck.ask("Lectern.isReady()") and deck.place == (0, 0)
    assert deck.heading == "A"
    assert deck.hash == "#/a"
    box, scale = deck.ask("Lectern.getCurrentSlide().getBoundingClientRect()"), deck.ask("Lectern.getScale()")
    assert (box["width"], box["height"]) == pytest.approx((1280 * scale, 720 * scale), abs=1)
    # It stands in the middle of its window, as large as there is room for it beside the margin of 4 %.
    assert (box["left"] + box["right"], box["top"] + box["bottom"]) == pytest.approx(deck.ask("[innerWidth, innerHeight]"), abs=1)
    assert scale == pytest.approx(0.96 * deck.ask("Math.min(innerWidth / 1280, innerHeight / 720)"), abs=0.001)


@pytest.mark.parametrize("keys, places", [
    ([Keys.ARROW_RIGHT, Keys.ARROW_DOWN, Keys.ARROW_RIGHT, Keys.ARROW_LEFT, Keys.ARROW_UP], [(1, 0), (1, 1), (2, 0), (1, 1), (1, 0)]),
    ([Keys.SPACE] * 4, [(1, 0), (1, 1), (2, 0), (2, 0)]),
    ([Keys.END, Keys.HOME, Keys.PAGE_DOWN, Keys.PAGE_UP], [(2, 0), (0, 0), (1, 0), (0, 0)]),
])
def test_keys(keys, places, open_deck):
    deck = open_deck(GRID)
    seen = []
    for key in keys:
        deck.press(key)
        seen.append(deck.place)
    assert seen == places


def test_fragments_come_and_go(open_deck):
    deck = open_deck(STEPS)
    shown = "[...document.querySelectorAll('.fragment')].filter((f) => f.checkVisibility({ visibilityProperty: true })).length"
    deck.until(f"{shown} === 0")
    for count in (1, 2):
        deck.press(Keys.ARROW_RIGHT)
        assert deck.ask(shown) == count
    deck.press(Keys.ARROW_LEFT)
    deck.until(f"{shown} === 1")
    deck.press(Keys.SPACE, Keys.SPACE)
    assert deck.place == (1, 0)


@pytest.mark.parametrize("place, expected", [("#/1/0", (1, 0)), ("#/1/1", (1, 1)), ("#/b2", (1, 1)), ("#c", (2, 0)), ("#/99", (2, 0)), ("#/nowhere", (0, 0))])
def test_an_address_opens_its_slide(place, expected, open_deck):
    assert open_deck(GRID, place).place == expected


def test_a_link_and_the_way_back(open_deck):
    deck = open_deck(GRID)
    deck.click("section.present a")
    assert (deck.place, deck.hash) == ((1, 1), "#/b2")
    deck.browser.back()
    deck.until("Lectern.getIndices().h === 0")
    assert deck.hash == "#/a"


def test_a_button_goes_on(open_deck):
    deck = open_deck(GRID)
    deck.click(".controls .navigate-right")
    assert deck.place == (1, 0)


def test_the_overview(open_deck):
    deck = open_deck(GRID)
    deck.press("o")
    assert deck.ask("Lectern.isOverview()")
    assert deck.ask("document.querySelectorAll('dialog[open] .tile').length") == 4
    a, b1, b2 = (deck.ask(f"document.querySelectorAll('.tile')[{n}].getBoundingClientRect()") for n in range(3))
    assert a["top"] == b1["top"] < b2["top"] and a["left"] < b1["left"] == b2["left"]
    deck.press(Keys.ESCAPE)
    assert not deck.ask("Lectern.isOverview()") and deck.ask("document.querySelector('dialog[open]')") is None
    deck.press("o", Keys.ARROW_RIGHT, Keys.ARROW_DOWN, Keys.ENTER)
    assert deck.place == (1, 1)


def test_help(open_deck):
    deck = open_deck(GRID)
    deck.press("?")
    assert "Black screen" in deck.ask("document.querySelector('dialog[open]').textContent")
    deck.press(Keys.ARROW_RIGHT, Keys.ESCAPE)
    assert deck.ask("document.querySelector('dialog[open]')") is None
    assert deck.place == (0, 0)


def test_the_screen_goes_black(open_deck):
    deck = open_deck(GRID)
    over = "document.elementFromPoint(300, 300).matches('.pause-overlay')"
    deck.press("b")
    deck.until(over)
    assert deck.ask("getComputedStyle(document.querySelector('.pause-overlay')).backgroundColor") == "rgb(0, 0, 0)"
    deck.press("b")
    deck.until(f"!{over}")


def test_the_speaker_view(open_deck):
    deck = open_deck(TALK)
    window = deck.browser.current_window_handle
    deck.press("s")
    (other,) = set(deck.browser.window_handles) - {window}
    deck.browser.switch_to.window(other)
    notes = "document.querySelector('main > .notes').textContent"
    assert "Notes of one." in deck.ask(notes)
    assert deck.ask("getComputedStyle(document.body).backgroundColor") == "rgb(23, 24, 27)"
    deck.press(Keys.ARROW_RIGHT)
    deck.until(f"{notes}.includes('Notes of two.')")
    deck.browser.switch_to.window(window)
    assert deck.place == (1, 0)


def test_backgrounds_and_the_text_on_them(open_deck):
    deck = open_deck(BACKGROUNDS)
    shown = "getComputedStyle(document.querySelector('.slide-background.present'))"
    tone = "[...document.querySelector('.reveal').classList].filter((name) => name.endsWith('-background')).join()"
    assert deck.ask(f"{shown}.backgroundColor") == "rgb(17, 34, 51)"
    assert deck.ask(tone) == "has-dark-background"
    assert deck.ask("getComputedStyle(document.querySelector('.present h1')).color") == "rgb(255, 255, 255)"
    deck.press(Keys.SPACE)
    assert deck.ask(tone) == "has-light-background"
    deck.press(Keys.SPACE)
    assert deck.ask(tone) == ""


def test_code_lights_its_lines(open_deck):
    deck = open_deck(CODE)
    lit = "[...document.querySelectorAll('.line')].filter((l) => l.matches('.highlight-line')).map((l) => l.textContent.trim()).join(' ')"
    dim = "[...document.querySelectorAll('.line')].filter((l) => getComputedStyle(l).color !== getComputedStyle(l.parentElement).color).length"
    assert deck.ask(lit) == "let a;"
    deck.until(f"{dim} === 2")
    deck.press(Keys.SPACE)
    assert deck.ask(lit) == "let b; let c;"
    deck.until(f"{dim} === 1")


def test_formulas_are_set(open_deck):
    deck = open_deck(FORMULA)
    letter, fraction, root, total = deck.ask("[...document.querySelectorAll('math')].map((m) => m.getBoundingClientRect())")
    assert all(box["width"] > 0 and box["height"] > 0 for box in (letter, fraction, root, total))
    assert fraction["height"] > 1.5 * letter["height"] and root["width"] > 1.2 * letter["width"]
    numerator, denominator = deck.ask("[...document.querySelector('mfrac').children].map((e) => e.getBoundingClientRect())")
    assert numerator["bottom"] <= denominator["top"]
    # The limits of a displayed sum stand below and above it.
    sign, below, above = deck.ask("[...document.querySelector('munderover').children].map((e) => e.getBoundingClientRect())")
    assert above["top"] < sign["top"] and below["bottom"] > sign["bottom"]


def test_partners_move_and_arrive(open_deck):
    deck = open_deck(MOVING)
    deck.ask("Lectern.on('autoanimate', () => (window.moved = true))")
    deck.press(Keys.SPACE)
    assert deck.ask("moved") is True
    deck.until("document.getAnimations().length === 0")
    assert deck.heading == "Title" and deck.place == (1, 0)
    box = deck.ask("document.querySelector('.present [data-id=box]').getBoundingClientRect()")
    assert box["width"] == pytest.approx(200 * deck.ask("Lectern.getScale()"), abs=0.5)
    assert deck.ask("getComputedStyle(document.querySelector('.present [data-id=box]')).backgroundColor") == "rgb(0, 0, 255)"


@pytest.mark.parametrize("kind", ["none", "fade", "slide", "convex", "concave", "zoom"])
def test_a_transition_ends(kind, open_deck):
    deck = open_deck(f"---\ntransition: {kind}\n---\n\n{STEPS}", "#/1")
    deck.press(Keys.HOME, Keys.END)
    deck.until("document.getAnimations().length === 0")
    assert deck.heading == "Last"
    assert deck.ask("getComputedStyle(Lectern.getCurrentSlide()).transform") == "none"


def test_a_page_for_each_slide_on_paper(open_deck):
    deck = open_deck(STEPS, "?print")
    pages = "[...document.querySelectorAll('.slides section')]"
    assert deck.ask(f"{pages}.map((s) => [s.offsetWidth, s.offsetHeight])") == [[1280, 720]] * 2
    first, second = deck.ask(f"{pages}.map((s) => s.getBoundingClientRect())")
    assert second["top"] >= first["bottom"]
    assert deck.ask("[...document.querySelectorAll('.fragment')].every((f) => f.checkVisibility({ visibilityProperty: true }))")


def test_without_scripts_the_page_is_an_article(start, build):
    browser = start("--enable-javascript-markup=false")
    browser.get(build(STEPS))
    assert browser.execute_script("return typeof Lectern") == "undefined"
    boxes = browser.execute_script("return [...document.querySelectorAll('h1, .fragment')].map((e) => e.getBoundingClientRect())")
    assert len(boxes) == 4 and all(box["height"] > 0 for box in boxes)
    for above, below in zip(boxes, boxes[1:]):
        assert below["top"] >= above["bottom"]
