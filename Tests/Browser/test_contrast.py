"""Every text of the theme can be read from the last row: 4.5 to 1 at least, as WCAG 2.2 asks of small text."""

import pytest
from contrast import CONTRASTS, weak
from decks import COLORS

def test_the_seed(seed, open_deck):
    found, count = weak(open_deck(seed))
    assert found == [] and count > 100


def test_everything_the_theme_colors(open_deck):
    found, count = weak(open_deck(COLORS))
    assert found == [] and count > 20


def test_buttons(open_deck):
    page = open_deck(COLORS, "#/1")
    colors = page.evaluate("""[...document.querySelectorAll(".controls button")].map((b) => getComputedStyle(b).color)""")
    page.evaluate("(colors) => colors.forEach((color) => { const p = document.createElement('p'); p.style.color = color; p.textContent = 'button'; Lectern.getCurrentSlide().append(p) })", colors)
    assert [pair for pair in page.evaluate(CONTRASTS) if "button" in pair[1] and pair[0] < 4.5] == []


@pytest.mark.parametrize("color, ratio", [("#767676", 4.54), ("#777777", 4.48), ("#000000", 21)])
def test_the_measure_itself(color, ratio, open_deck):
    page = open_deck(COLORS)
    page.evaluate("""(color) => {
      const probe = document.createElement("p");
      probe.textContent = "probe";
      probe.style.color = color;
      probe.style.background = "white";
      Lectern.getCurrentSlide().append(probe);
    }""", color)
    [measured] = [pair[0] for pair in page.evaluate(CONTRASTS) if "probe" in pair[1]]
    assert measured == pytest.approx(ratio, abs=0.01)
