"""Nothing on a slide sticks out of it."""

import pytest

# What sticks out of the present slide, or lies on something else that is beside it: the element and by how much.
STICKING_OUT = """() => {
  const slide = Lectern.getCurrentSlide();
  const box = slide.getBoundingClientRect();
  const found = [];
  for (const element of slide.querySelectorAll("*")) {
    if (!element.checkVisibility()) continue;
    const { top, right, bottom, left } = element.getBoundingClientRect();
    const beyond = Math.max(box.top - top, right - box.right, bottom - box.bottom, box.left - left);
    if (beyond > 1) found.push(`${element.localName} by ${Math.round(beyond)}px: ${element.textContent.trim().slice(0, 40)}`);
    if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth) found.push(`${element.localName} scrolls`);
  }
  const children = [...slide.children].filter((child) => child.checkVisibility());
  children.slice(1).forEach((child, index) => {
    if (child.getBoundingClientRect().top < children[index].getBoundingClientRect().bottom - 1) found.push(`${child.localName} overlaps`);
  });
  return found;
}"""


@pytest.mark.parametrize("width, height", [(1280, 720), (1920, 1080), (1024, 768), (844, 390)])
def test_nothing_on_the_seed_overflows(width, height, seed, open_deck):
    page = open_deck(seed, width=width, height=height)
    found = {}
    for index in range(14):
        page.evaluate("(v) => Lectern.slide(0, v)", index)
        found[index] = page.evaluate(STICKING_OUT)
    assert found == {index: [] for index in range(14)}


@pytest.mark.parametrize("deck", ["# Full\n\n" + "a line\n\n" * 30, "# Wide\n\n<table><tr>" + "<td>averyverylongword</td>" * 12 + "</tr></table>\n"])
def test_the_measure_sees_an_overfull_slide(deck, open_deck):
    assert open_deck(deck).evaluate(STICKING_OUT) != []


@pytest.mark.parametrize("deck", [
    "# Address\n\n" + "https://example.org/" + "verylongpath" * 20,
    "# Word\n\n- " + "Donaudampfschiff" * 12,
    "# 見出し\n\n" + "長い文章を折り返すことができるかどうかを確かめる。" * 6,
    "# Code\n\n`" + "a_long_name_" * 12 + "`\n",
])
def test_long_words_wrap(deck, open_deck):
    assert open_deck(deck).evaluate(STICKING_OUT) == []
