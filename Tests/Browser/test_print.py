"""One slide a page, all of it, with scripts and without."""

import re

import pytest
from playwright.sync_api import expect


def pages_of(page):
    """The sizes in points of the pages that the browser prints."""
    pdf = page.pdf(prefer_css_page_size=True, print_background=True)
    boxes = re.findall(rb"/MediaBox\s*\[([^\]]*)\]", pdf)
    assert len(boxes) == len(re.findall(rb"/Type\s*/Page\b", pdf)) > 0
    return [tuple(float(number) for number in box.split()[2:]) for box in boxes]


@pytest.mark.parametrize("scripts", [True, False])
def test_the_seed_prints_one_slide_a_page(scripts, seed, open_deck):
    page = open_deck(seed, "#/0/3" if scripts else "", java_script_enabled=scripts)
    assert pages_of(page) == [(960, 540)] * 14


@pytest.mark.parametrize("width, height, points", [(960, 700, (720, 525)), (1920, 1080, (1440, 810)), (1024, 768, (768, 576))])
def test_other_sizes(width, height, points, open_deck):
    deck = f"---\nwidth: {width}\nheight: {height}\n---\n\n# One\n\n---\n\n# Two\n\n----\n\n# Three\n"
    # The browser rounds a page to a whole dot of its printer.
    assert pages_of(open_deck(deck)) == [pytest.approx(points, abs=0.5)] * 3


def test_a_slide_too_tall_is_not_clipped(open_deck):
    deck = "# Tall\n\n" + "a line\n\n" * 30 + "---\n\n# Next\n"
    pages = pages_of(open_deck(deck))
    assert len(pages) > 2


def test_slides_stand_below_each_other(seed, open_deck):
    page = open_deck(seed, "#/0/3", width=1280)
    page.emulate_media(media="print")
    tops = page.evaluate("[...document.querySelectorAll('.stack > section')].map((s) => s.getBoundingClientRect().top + scrollY)")
    assert tops == [720 * index for index in range(14)]


@pytest.mark.parametrize("part", [".controls", ".progress", ".slide-number"])
def test_paper_has_no_buttons(part, seed, open_deck):
    page = open_deck(seed)
    expect(page.locator(part)).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator(part)).to_be_hidden()


STEPS = """# One

- first <!-- .element: class="fragment" -->
- second <!-- .element: class="fragment" -->

Note: Said of one.

---

<!-- .slide: data-background-color="#123" -->

# Two
"""


@pytest.mark.parametrize("settings, query, count", [
    ("", "", 2), ("", "?print", 2), ("", "?print-pdf", 4), ("", "?view=print", 4), ("", "?print&pdfSeparateFragments=true", 4),
    ("pdfSeparateFragments: true", "", 4), ("pdfSeparateFragments: false", "?print-pdf", 2), ("showNotes: separate-page", "", 3),
])
def test_pages(settings, query, count, open_deck):
    page = open_deck(f"---\n{settings or 'title: x'}\n---\n\n{STEPS}", query)
    assert pages_of(page) == [(960, 540)] * count


def test_a_page_of_a_step_shows_what_the_step_shows(open_deck):
    page = open_deck(STEPS, "?print-pdf")
    shown = "[...document.querySelectorAll('section')].map((s) => [...s.querySelectorAll('li')].filter((li) => li.checkVisibility({ visibilityProperty: true })).length)"
    assert page.evaluate(shown) == [0, 1, 2, 0]
    assert page.evaluate("document.querySelectorAll('#one').length") == 1


def test_pages_are_seen_on_the_screen(open_deck):
    page = open_deck(STEPS, "?print")
    for section in page.locator("section").all():
        box = section.bounding_box()
        assert (box["width"], box["height"]) == (1280, 720)


def test_backgrounds_are_printed(open_deck):
    page = open_deck(STEPS, "?print")
    background, slide = (page.locator(place).bounding_box() for place in ("#two > .slide-background", "#two"))
    assert background == slide
    assert page.locator("#two > .slide-background").evaluate("(b) => getComputedStyle(b).backgroundColor") == "rgb(17, 34, 51)"
    assert page.locator("#two h1").evaluate("(h) => getComputedStyle(h).color") == "rgb(255, 255, 255)"


def test_notes_have_their_page(open_deck):
    page = open_deck(f"---\nshowNotes: separate-page\n---\n\n{STEPS}", "?print")
    expect(page.locator(".notes-page")).to_have_count(1)
    expect(page.locator(".notes-page")).to_contain_text("Said of one.")


def test_the_slides_are_as_before_after_printing(open_deck):
    page = open_deck(f"---\npdfSeparateFragments: true\nshowNotes: separate-page\n---\n\n{STEPS}")
    before = page.evaluate("document.querySelector('.slides').innerHTML")
    assert len(pages_of(page)) == 5
    assert page.evaluate("document.querySelector('.slides').innerHTML") == before
    page.keyboard.press("Space")
    assert page.evaluate("Lectern.getIndices().f") == 0
