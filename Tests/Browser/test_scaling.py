"""The slide fits the window by reveal.js's rule, in its middle."""

import pytest
from decks import LINE


@pytest.mark.parametrize("width, height, scale", [
    (1280, 720, 0.96), (1920, 1080, 1.44), (1280, 1024, 0.96), (1280, 360, 0.48), (3840, 2160, 2.0), (200, 100, 0.2),
])
def test_fit(width, height, scale, open_deck):
    page = open_deck(LINE, width=width, height=height)
    box = page.locator("section.present").bounding_box()
    assert box["width"] == pytest.approx(1280 * scale, abs=0.5)
    assert box["height"] == pytest.approx(720 * scale, abs=0.5)
    assert box["x"] + box["width"] / 2 == pytest.approx(width / 2, abs=0.5)
    assert box["y"] + box["height"] / 2 == pytest.approx(height / 2, abs=0.5)


def test_a_resized_window(open_deck):
    page = open_deck(LINE)
    page.set_viewport_size({"width": 640, "height": 360})
    page.wait_for_function("Math.abs(Lectern.getScale() - 0.48) < 0.001")


def test_the_page_itself_does_not_scroll(open_deck):
    page = open_deck("# Full\n\n" + "a line\n\n" * 60)
    page.mouse.wheel(0, 500)
    assert page.evaluate("[document.documentElement.scrollHeight <= innerHeight, scrollY]") == [True, 0]
