"""What waits for its step."""

import re

import pytest
from playwright.sync_api import expect

STEPS = """# First

---

# Steps

<p class="fragment">unnumbered</p>

<p class="fragment" data-fragment-index="2">second</p>

<p class="fragment" data-fragment-index="1">first</p>

<p class="fragment" data-fragment-index="2">second, too</p>

<p class="fragment fade-out">goes</p>

<p><a id="anchor">plain</a></p>

---

# Last
"""

SHOWN = "[...document.querySelectorAll('.fragment')].filter((f) => f.checkVisibility({ visibilityProperty: true })).map((f) => f.textContent)"


def test_steps_come_in_order(open_deck, where):
    page = open_deck(STEPS, "#/1")
    seen = [page.evaluate(SHOWN)]
    for _ in range(4):
        page.keyboard.press("ArrowRight")
        seen.append(page.evaluate(SHOWN))
    assert where(page) == (1, 0)
    assert seen == [
        ["goes"],
        ["first", "goes"],
        ["second", "first", "second, too", "goes"],
        ["unnumbered", "second", "first", "second, too", "goes"],
        ["unnumbered", "second", "first", "second, too"],
    ]
    page.keyboard.press("ArrowRight")
    assert where(page) == (2, 0)


def test_steps_go_back(open_deck, where):
    page = open_deck(STEPS, "#/2")
    page.keyboard.press("ArrowLeft")
    assert where(page) == (1, 0)
    assert page.evaluate(SHOWN) == ["unnumbered", "second", "first", "second, too"]
    page.keyboard.press("ArrowLeft")
    assert page.evaluate(SHOWN) == ["unnumbered", "second", "first", "second, too", "goes"]
    assert where(page) == (1, 0)


def test_the_current_step_is_marked(open_deck):
    page = open_deck(STEPS, "#/1/0/1")
    expect(page.locator(".current-fragment")).to_have_text(["second", "second, too"])


@pytest.mark.parametrize("place", ["#/1/0/1", "#/steps/1"])
def test_the_address_names_the_step(place, open_deck):
    page = open_deck(STEPS, place)
    assert page.evaluate("Lectern.getIndices()") == {"h": 1, "v": 0, "f": 1}
    expect(page).to_have_url(re.compile("#/steps/1$"))
    page.keyboard.press("ArrowLeft")
    expect(page).to_have_url(re.compile("#/steps/0$"))
    page.reload()
    assert page.evaluate("Lectern.getIndices()") == {"h": 1, "v": 0, "f": 0}


def test_alt_passes_over_the_steps(open_deck, where):
    page = open_deck(STEPS, "#/1")
    page.keyboard.press("Alt+ArrowRight")
    assert where(page) == (2, 0)


def test_events_and_announcement(open_deck):
    page = open_deck(STEPS, "#/1")
    page.evaluate("""() => {
      window.seen = [];
      for (const type of ["fragmentshown", "fragmenthidden"])
        Lectern.on(type, ({ fragments }) => seen.push([type, ...fragments.map((f) => f.textContent)]));
    }""")
    page.keyboard.press("Space")
    expect(page.get_by_role("status")).to_have_text("first")
    page.keyboard.press("Shift+Space")
    assert page.evaluate("seen") == [["fragmentshown", "first"], ["fragmenthidden", "first"]]


def test_paper_shows_every_step(open_deck):
    page = open_deck(STEPS)
    page.emulate_media(media="print")
    assert len(page.evaluate(SHOWN)) == 5


def test_without_scripts_every_step_shows(open_deck):
    page = open_deck(STEPS, java_script_enabled=False)
    for fragment in page.locator(".fragment").all():
        expect(fragment).to_be_visible()
