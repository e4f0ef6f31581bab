"""reveal.js's layout classes, and text that fits itself."""

import pytest

STACK = '<div class="{}"><p>one</p><p>two</p><p>three</p></div>\n'


def boxes(page, selector="section.present div p"):
    return [element.bounding_box() for element in page.locator(selector).all()]


def test_a_row_a_column_and_a_pile(open_deck):
    one, two, three = boxes(open_deck(STACK.format("r-hstack")))
    assert one["y"] == two["y"] == three["y"] and one["x"] < two["x"] < three["x"]
    one, two, three = boxes(open_deck(STACK.format("r-vstack")))
    assert one["y"] < two["y"] < three["y"]
    centers = [(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2) for box in boxes(open_deck(STACK.format("r-stack")))]
    assert max(abs(a - b) for center in centers for a, b in zip(center, centers[0])) <= 13


@pytest.mark.parametrize("name, left, right", [("between", 0, 0), ("start", 0, None), ("end", None, 0)])
def test_where_a_row_stands(name, left, right, open_deck):
    page = open_deck(STACK.format(f"r-hstack justify-{name}"))
    room = page.locator("section.present div").bounding_box()
    first, *_, last = boxes(page)
    if left is not None:
        assert first["x"] == pytest.approx(room["x"], abs=1)
    if right is not None:
        assert last["x"] + last["width"] == pytest.approx(room["x"] + room["width"], abs=1)


def test_a_frame(open_deck):
    page = open_deck('<p class="r-frame">x</p>\n')
    assert page.locator(".r-frame").evaluate("(p) => getComputedStyle(p).borderStyle") == "solid"


@pytest.mark.parametrize("text", ["Short", "A line of some more words", "W" * 60])
def test_text_fits_its_slide(text, open_deck):
    page = open_deck(f'<h2 class="r-fit-text">{text}</h2>\n\nBelow.\n')
    heading = page.locator("h2")
    size = heading.evaluate("(h) => parseFloat(getComputedStyle(h).fontSize)")
    slide = page.locator("section.present").evaluate("(s) => [s.clientWidth - 128, s.clientHeight * 0.8]")
    width, height = heading.evaluate("(h) => [h.offsetWidth, h.offsetHeight]")
    assert size >= 24
    assert size == 24 or width <= slide[0] and height <= slide[1]
    assert size == 24 or width > slide[0] * 0.97 or height > slide[1] * 0.9


def test_text_fits_again_on_the_next_slide_and_on_paper(open_deck):
    page = open_deck('# One\n\n---\n\n<h2 class="r-fit-text">Fit</h2>\n', "?print")
    assert page.locator("h2").evaluate("(h) => h.offsetHeight") > 200


def test_no_script_no_fitting(open_deck):
    page = open_deck('<h2 class="r-fit-text">A rather long line that has to wrap where nothing fits it, on a phone above all</h2>\n', width=390, java_script_enabled=False)
    assert page.locator("html").evaluate("(html) => html.scrollWidth") <= 390
