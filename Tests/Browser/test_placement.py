"""Where a slide's content stands."""

import pytest

CENTERED = """# Top

---

<!-- .slide: class="center" -->

# Middle
"""

# How far the heading's middle is from the slide's, down and to the right, in parts of the slide.
OFF = """() => {
  const slide = Lectern.getCurrentSlide().getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(Lectern.getCurrentSlide().querySelector("h1"));
  const text = range.getBoundingClientRect();
  return [(text.top + text.bottom - slide.top - slide.bottom) / 2 / slide.height,
          (text.left + text.right - slide.left - slide.right) / 2 / slide.width];
}"""


def test_a_slide_starts_at_its_top(open_deck):
    down, across = open_deck(CENTERED).evaluate(OFF)
    assert down < -0.3 and across < -0.3


def test_a_centered_slide(open_deck):
    down, across = open_deck(CENTERED, "#/1").evaluate(OFF)
    assert down == pytest.approx(0, abs=0.08) and across == pytest.approx(0, abs=0.01)


def test_a_centered_deck(open_deck):
    down, across = open_deck(f"---\ncenter: true\n---\n\n{CENTERED}").evaluate(OFF)
    assert down == pytest.approx(0, abs=0.08) and across < -0.3


def test_a_source_stands_at_the_foot(open_deck):
    deck = "# Slide\n\nText.\n\n> [Source](https://example.org) (2024)\n\nNote: quiet\n"
    foot = "(() => { const slide = Lectern.getCurrentSlide().getBoundingClientRect(); return (slide.bottom - document.querySelector('blockquote').getBoundingClientRect().bottom) / slide.height; })()"
    assert 0 < open_deck(deck).evaluate(foot) < 0.1
    # A quotation that is all there is to a slide is no source.
    assert open_deck(deck.replace("Text.\n\n", "")).evaluate(foot) > 0.5


def test_what_stretches_takes_the_rest(open_deck):
    picture = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='1600' height='900'/%3E"
    page = open_deck(f'# Slide\n\n<img class="r-stretch" alt="" src="{picture}">\n\nBelow.\n')
    slide, image, below = (page.locator(selector).bounding_box() for selector in ("section.present", "img", "p"))
    assert image["height"] > slide["height"] / 2
    assert below["y"] >= image["y"] + image["height"]
    assert below["y"] + below["height"] <= slide["y"] + slide["height"]
