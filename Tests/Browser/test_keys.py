"""Every key of the table, and the ones that scripts and settings add."""

import pytest
from decks import GRID, LINE
from playwright.sync_api import expect

STEPS = '# One\n\n<p class="fragment">x</p>\n\n---\n\n# Two\n\n----\n\n# Below\n\n---\n\n# Three\n'


@pytest.mark.parametrize("start, key, end", [
    ("#/0", "Alt+ArrowRight", (1, 0)), ("#/0", "Alt+l", (1, 0)), ("#/1", "Alt+ArrowLeft", (0, 0)), ("#/1", "Alt+h", (0, 0)),
    ("#/1", "Alt+ArrowDown", (1, 1)), ("#/1", "Alt+j", (1, 1)), ("#/1/1", "Alt+ArrowUp", (1, 0)), ("#/1/1", "Alt+k", (1, 0)),
    ("#/1", "Shift+L", (2, 0)), ("#/1", "Shift+H", (0, 0)), ("#/1/1", "Shift+K", (1, 0)), ("#/1", "Shift+J", (1, 1)),
    ("#/0", "End", (2, 0)), ("#/2", "Home", (0, 0)), ("#/0", "Control+ArrowRight", (0, 0)), ("#/0", "Meta+n", (0, 0)),
])
def test_with_and_without_modifiers(start, key, end, open_deck, where):
    page = open_deck(STEPS, start)
    page.evaluate("addEventListener('keydown', (event) => event.preventDefault())")
    page.keyboard.press(key)
    assert where(page) == end


@pytest.mark.parametrize("key", ["b", "v", ".", ";", ":", "/", ","])
def test_keys_of_remotes(key, open_deck):
    page = open_deck(LINE)
    page.keyboard.press(key)
    expect(page.locator(".reveal.paused")).to_have_count(1)


def test_full_screen(open_deck, until):
    page = open_deck(LINE)
    page.keyboard.press("f")
    until(page, "document.fullscreenElement === document.documentElement")
    page.keyboard.press("f")
    until(page, "!document.fullscreenElement")


def test_letters_of_another_alphabet_go_by_their_place(open_deck, where):
    page = open_deck(LINE)
    page.evaluate("document.dispatchEvent(new KeyboardEvent('keydown', { key: 'т', code: 'KeyN', bubbles: true }))")
    assert where(page) == (1, 0)


def test_a_script_binds_keys(open_deck):
    page = open_deck(LINE)
    page.evaluate("() => { window.hits = 0; Lectern.addKeyBinding({ keyCode: 84, key: 'T', description: 'Test key' }, () => (hits += 1)); }")
    page.keyboard.press("t")
    assert page.evaluate("hits") == 1
    page.keyboard.press("?")
    expect(page.get_by_role("rowheader", name="Test key")).to_be_visible()
    page.keyboard.press("?")
    page.evaluate("Lectern.removeKeyBinding(84)")
    page.keyboard.press("t")
    assert page.evaluate("hits") == 1


def test_a_deck_without_keys(open_deck, where):
    page = open_deck(f"---\nkeyboard: false\n---\n\n{LINE}")
    page.keyboard.press("ArrowRight")
    assert where(page) == (0, 0)


@pytest.mark.parametrize("mode, keys, places", [
    ("default", ["ArrowRight", "ArrowDown", "ArrowRight", "ArrowLeft"], [(1, 0), (1, 1), (2, 0), (1, 1)]),
    ("linear", ["ArrowRight", "ArrowRight", "ArrowDown", "ArrowUp"], [(1, 0), (1, 1), (1, 2), (1, 1)]),
])
def test_modes(mode, keys, places, open_deck, where):
    page = open_deck(f"---\nnavigationMode: {mode}\n---\n\n{GRID}")
    seen = []
    for key in keys:
        page.keyboard.press(key)
        seen.append(where(page))
    assert seen == places


def test_a_grid_keeps_the_height(open_deck, where):
    page = open_deck("---\nnavigationMode: grid\n---\n\n# A1\n\n----\n\n# A2\n\n---\n\n# B1\n\n----\n\n# B2\n", "#/0/1")
    page.keyboard.press("ArrowRight")
    assert where(page) == (1, 1)


def test_the_wheel(open_deck, until):
    page = open_deck(f"---\nmouseWheel: true\n---\n\n{LINE}")
    page.mouse.move(300, 300)
    page.mouse.wheel(0, 100)
    until(page, "Lectern.getIndices().h === 1")
    page.wait_for_timeout(450)
    page.mouse.wheel(0, -100)
    until(page, "Lectern.getIndices().h === 0")


def test_the_wheel_is_idle_unless_wanted(open_deck, where):
    page = open_deck(LINE)
    page.mouse.move(300, 300)
    page.mouse.wheel(0, 100)
    page.keyboard.press("ArrowRight")
    assert where(page) == (1, 0)
