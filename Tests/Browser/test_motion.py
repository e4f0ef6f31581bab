"""Transitions between slides, and what moves from one to the next."""

import pytest
from decks import LINE
from playwright.sync_api import expect

KINDS = ["none", "fade", "slide", "convex", "concave", "zoom"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("upright", [False, True])
def test_every_transition_ends_at_its_slide(kind, upright, open_deck, until):
    deck = LINE if not upright else "# One\n\n----\n\n# Two\n\n---\n\n# Three\n"
    page = open_deck(f"---\ntransition: {kind}\n---\n\n{deck}", reduced_motion="no-preference")
    page.evaluate("window.ended = 0; Lectern.on('slidetransitionend', () => (ended += 1))")
    for key in ("ArrowDown", "ArrowUp"):
        page.keyboard.press(key)
    until(page, "ended > 0 && document.getAnimations().length === 0")
    expect(page.get_by_role("heading")).to_have_text(["One"])
    assert page.evaluate("getComputedStyle(Lectern.getCurrentSlide()).transform") == "none"


@pytest.mark.parametrize("attribute, entering, leaving", [
    ("zoom", "zoom", "zoom"), ("zoom-in fade-out", "zoom", "fade"), ("fade-out convex-in", "convex", "fade"), ("none-in", "none", "slide"), ("concave slide-out", "concave", "slide"),
])
def test_a_slide_has_its_own(attribute, entering, leaving, open_deck):
    page = open_deck(f'# One\n\n---\n\n<!-- .slide: data-transition="{attribute}" -->\n\n# Two\n\n---\n\n# Three\n')
    effect = "document.querySelectorAll('.slides > section')[1].dataset.effect"
    seen = []
    for key in ("Space", "Space", "Shift+Space", "Shift+Space"):
        page.keyboard.press(key)
        seen.append(page.evaluate(effect))
    # Going back, a slide returns the way it went.
    assert seen == [entering, leaving, leaving, entering]


@pytest.mark.parametrize("speed, longest", [("fast", 0.15), ("default", 0.3), ("slow", 0.6)])
def test_speeds(speed, longest, open_deck):
    page = open_deck(f'# One\n\n---\n\n<!-- .slide: data-transition-speed="{speed}" -->\n\n# Two\n', "#/1", reduced_motion="no-preference")
    page.keyboard.press("Home")
    page.keyboard.press("End")
    durations = page.evaluate("getComputedStyle(Lectern.getCurrentSlide()).transitionDuration.split(',').map(parseFloat)")
    assert max(durations) == longest


@pytest.mark.parametrize("kind", KINDS)
def test_less_motion(kind, open_deck):
    page = open_deck(f"---\ntransition: {kind}\n---\n\n{LINE}", reduced_motion="reduce")
    page.keyboard.press("Space")
    assert page.evaluate("document.getAnimations().filter((a) => a.effect.getTiming().duration > 0).length") == 0


MOVING = """<!-- .slide: data-auto-animate {first} -->

## Title

<div data-id="box" style="width: 100px; height: 100px; background: rgb(255, 0, 0)"></div>

<pre><code><span class="line">let a;</span></code></pre>

---

<!-- .slide: data-auto-animate {second} -->

## Title

<div data-id="box" style="width: 200px; height: 100px; margin-left: 400px; background: rgb(0, 0, 255)"></div>

<pre><code><span class="line">let z;</span>
<span class="line">let a;</span></code></pre>

New.
"""


def moving(open_deck, first="", second="", **options):
    page = open_deck(MOVING.format(first=first, second=second), **{"reduced_motion": "no-preference", **options})
    page.evaluate("window.seen = []; Lectern.on('autoanimate', ({ fromSlide, toSlide }) => seen.push([fromSlide.className, toSlide.className]))")
    page.keyboard.press("Space")
    return page


RUNNING = "document.querySelector('section.present').getAnimations({ subtree: true }).filter((a) => !a.transitionProperty)"


def test_partners_move(open_deck):
    page = moving(open_deck, "", 'data-auto-animate-duration="50" data-auto-animate-easing="linear"')
    assert page.evaluate("seen.length") == 1
    names = page.evaluate(f"{RUNNING}.map((a) => a.effect.target.dataset.id ?? (a.effect.target.className || a.effect.target.localName))")
    assert {"h2", "box", "line", "p"} <= set(names)
    timing = page.evaluate(f"{RUNNING}.find((a) => a.effect.target.dataset.id).effect.getTiming()")
    assert timing["duration"] == 50_000 and timing["easing"] == "linear"
    frames = page.evaluate(f"{RUNNING}.find((a) => a.effect.target.dataset.id).effect.getKeyframes()")
    assert frames[0]["transform"].startswith("translate(-400px") and "scale(0.5, 1)" in frames[0]["transform"]
    assert frames[0]["backgroundColor"] == "rgb(255, 0, 0)" and frames[1]["backgroundColor"] == "rgb(0, 0, 255)"


def test_going_back_moves_too(open_deck):
    page = moving(open_deck)
    page.keyboard.press("Shift+Space")
    assert page.evaluate("seen.length") == 2


@pytest.mark.parametrize("first, second, options", [
    ("", "data-auto-animate-restart", {}), ('data-auto-animate-id="a"', 'data-auto-animate-id="b"', {}), ("", "", {"reduced_motion": "reduce"}),
])
def test_nothing_moves(first, second, options, open_deck):
    page = moving(open_deck, first, second, **options)
    assert page.evaluate("seen") == [] and page.evaluate(f"{RUNNING}.length") == 0


def test_the_rest_fades_in_unless_told_otherwise(open_deck):
    target = f"{RUNNING}.filter((a) => a.effect.target.textContent === 'New.').length"
    assert moving(open_deck).evaluate(target) == 1
    assert moving(open_deck, "", 'data-auto-animate-unmatched="false"').evaluate(target) == 0


@pytest.mark.parametrize("wish", [
    'data-auto-animate-duration="slow" data-auto-animate-easing="bouncy"',
    'data-auto-animate-duration="-1" data-auto-animate-delay="-2"',
])
def test_what_cannot_be_is_left_out(wish, open_deck):
    page = moving(open_deck, "", wish)
    assert page.evaluate("Lectern.getIndices().h") == 1
    assert page.evaluate("seen.length") == 1
