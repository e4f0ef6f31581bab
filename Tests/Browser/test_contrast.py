"""Every text of the theme can be read from the last row: 4.5 to 1 at least, as WCAG 2.2 asks of small text."""

import pytest
from decks import COLORS

# The weakest pair of text and background on each visible text of the page. A canvas turns any CSS color into numbers.
CONTRASTS = """() => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const rgba = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = (top, below) => [0, 1, 2].map((i) => top[i] * top[3] + below[i] * (1 - top[3]));
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const background = (element) => {
    const below = element.parentElement ? background(element.parentElement) : [255, 255, 255];
    return over(rgba(getComputedStyle(element).backgroundColor), below);
  };
  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
    const ground = background(element);
    const text = over(rgba(getComputedStyle(element).color), ground);
    const [light, dark] = [luminance(text), luminance(ground)].sort((a, b) => b - a);
    found.push([(light + 0.05) / (dark + 0.05), `${element.localName}: ${texts.currentNode.data.trim().slice(0, 40)}`]);
  }
  return found;
}"""


def weak(page):
    """The texts of all slides whose contrast is below 4.5, and how many texts were seen."""
    seen = []
    for index in range(page.evaluate("Lectern.getTotalSlides()")):
        page.evaluate("(index) => { const { h, v } = Lectern.getIndices(Lectern.getSlides()[index]); Lectern.slide(h, v); }", index)
        seen += page.evaluate(CONTRASTS)
    return [pair for pair in seen if pair[0] < 4.5], len(seen)


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
