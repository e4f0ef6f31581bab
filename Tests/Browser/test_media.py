"""Films, sounds, frames and pictures that wait."""

import base64
import struct

import pytest
from playwright.sync_api import expect

# Two seconds of silence.
SOUND = "data:audio/wav;base64," + base64.b64encode(
    b"RIFF" + struct.pack("<I", 36 + 16000) + b"WAVEfmt " + struct.pack("<IHHIIHH", 16, 1, 1, 8000, 8000, 1, 8) + b"data" + struct.pack("<I", 16000) + b"\x80" * 16000
).decode()
PICTURE = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/%3E"


@pytest.mark.parametrize("mark", ["data-autoplay", "autoplay"])
def test_a_sound_plays_while_its_slide_is_there(mark, open_deck, until):
    page = open_deck(f'# One\n\n---\n\n# Two\n\n<audio {mark} controls data-src="{SOUND}"></audio>\n')
    paused = "document.querySelector('audio').paused"
    page.keyboard.press("Space")
    until(page, f"!{paused}")
    page.keyboard.press("Shift+Space")
    until(page, paused)
    page.keyboard.press("Space")
    until(page, f"!{paused}")


def test_a_sound_waits_for_its_step(open_deck, until):
    page = open_deck(f'# One\n\n<audio class="fragment" data-autoplay src="{SOUND}"></audio>\n')
    assert page.evaluate("document.querySelector('audio').paused")
    page.keyboard.press("Space")
    until(page, "!document.querySelector('audio').paused")


@pytest.mark.parametrize("setting, mark, plays", [("", "", False), ("autoPlayMedia: true", "", True), ("autoPlayMedia: false", "data-autoplay", False), ("", "data-autoplay data-ignore", False)])
def test_who_plays(setting, mark, plays, open_deck):
    page = open_deck(f'---\n{setting or "title: x"}\n---\n\n# One\n\n---\n\n<audio {mark} src="{SOUND}"></audio>\n')
    page.keyboard.press("Space")
    page.wait_for_timeout(200)
    assert page.evaluate("!document.querySelector('audio').paused") is plays


def test_pictures_load_when_they_come_near(open_deck):
    slides = "\n\n---\n\n".join(f'# {n}\n\n<img alt="" data-src="{PICTURE}">' for n in range(8))
    page = open_deck(slides)
    loaded = "[...document.querySelectorAll('img')].map((i) => i.hasAttribute('src'))"
    assert page.evaluate(loaded) == [True] * 4 + [False] * 4
    page.keyboard.press("End")
    assert page.evaluate(loaded) == [True] * 8


def test_a_frame_lives_on_its_slide_only(open_deck):
    page = open_deck('# One\n\n---\n\n<iframe title="x" data-src="data:text/html,hello"></iframe>\n\n---\n\n# Three\n')
    frame = page.locator("section iframe")
    assert frame.get_attribute("src") is None
    page.keyboard.press("Space")
    expect(frame).to_have_attribute("src", "data:text/html,hello")
    page.keyboard.press("Space")
    assert frame.get_attribute("src") is None


@pytest.mark.parametrize("deck", ["<!-- -->", "---\npreloadIframes: true\n---\n"])
def test_a_frame_may_load_before(deck, open_deck):
    mark = "" if "preload" in deck else "data-preload"
    page = open_deck(f'{deck}\n\n# One\n\n---\n\n<iframe title="x" {mark} data-src="data:text/html,hello"></iframe>\n')
    expect(page.locator("section iframe")).to_have_attribute("src", "data:text/html,hello")


def test_a_frame_is_told(open_deck, build):
    deck = '# One\n\n---\n\n<iframe title="x" data-preload data-src="listener.html"></iframe>\n'
    listener = build(deck).parent / "listener.html"
    listener.write_text("<body><script>onmessage = ({ data }) => document.body.append(data + ' ')</script>")
    page = open_deck(deck)
    page.keyboard.press("Space")
    body = page.frame_locator("section iframe").locator("body")
    expect(body).to_contain_text("slide:start")
    page.keyboard.press("Shift+Space")
    expect(body).to_contain_text("slide:stop")


def test_without_a_script_nothing_plays(open_deck):
    page = open_deck(f'# One\n\n<audio data-autoplay controls src="{SOUND}"></audio>\n', java_script_enabled=False)
    expect(page.locator("audio")).to_be_visible()
