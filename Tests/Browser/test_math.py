"""Formulas: set at build, and copied as TeX."""

DECK = r"""
# Formulas

Given $a$ and $\frac{a}{b}$, then

$$\sum_{i=1}^n \sqrt{x_i}$$

Wrong: $\fracc{1}$
"""

COPY = """(selector) => {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector(selector));
  getSelection().removeAllRanges();
  getSelection().addRange(range);
  const event = new ClipboardEvent("copy", { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return event.defaultPrevented ? event.clipboardData.getData("text/plain") : null;
}"""


def box(page, number):
    return page.locator("math").nth(number).bounding_box()


def test_formulas_take_the_room_of_mathematics(open_deck):
    page = open_deck(DECK)
    letter, fraction, total = (box(page, number) for number in range(3))
    assert letter["width"] > 0
    assert fraction["height"] > 1.2 * letter["height"]
    assert total["height"] > fraction["height"]
    slide = page.locator("section.present").bounding_box()
    middle = total["x"] + total["width"] / 2
    assert abs(middle - (slide["x"] + slide["width"] / 2)) < slide["width"] / 20


def test_what_tex_does_not_know_is_marked(open_deck):
    page = open_deck(DECK)
    assert page.locator(".math-error, merror").first.text_content().strip() == r"\fracc"


def test_a_selection_is_copied_with_its_formulas_as_tex(open_deck):
    page = open_deck(DECK)
    assert page.evaluate(COPY, "section.present p") == r"Given $a$ and $\frac{a}{b}$, then"
    assert page.evaluate(COPY, "math[display]") == r"$$\sum_{i=1}^n \sqrt{x_i}$$"


def test_other_text_is_copied_as_ever(open_deck):
    page = open_deck(DECK)
    assert page.evaluate(COPY, "h1") is None
