"""Code that is shown line by line, and copied."""

import re

import pytest
from playwright.sync_api import expect


def code(attributes, lines=6, **kwargs):
    text = "\n".join(f'<span class="line">line {n}</span>' for n in range(1, lines + 1))
    return f'## Code\n\n<pre><code class="hljs language-js" {attributes}>{text}</code></pre>\n'


LIT = "[...document.querySelectorAll('section.present .line')].filter((l) => l.matches('.highlight-line')).map((l) => l.textContent.at(-1)).join('')"
DIM = "[...document.querySelectorAll('section.present .line')].filter((l) => getComputedStyle(l).color !== getComputedStyle(l.parentElement).color).length"
STEPS = "1|3-4|2,6|"


def test_steps_of_lines(open_deck):
    page = open_deck(code(f'data-line-numbers="{STEPS}"') + "\n---\n\n# Next\n")
    seen = [(page.evaluate(LIT), page.evaluate(DIM))]
    for _ in range(3):
        page.keyboard.press("Space")
        seen.append((page.evaluate(LIT), page.evaluate(DIM)))
    # A step without numbers lights everything.
    assert seen == [("1", 5), ("34", 4), ("26", 4), ("", 0)]
    assert page.evaluate("Lectern.getIndices()") == {"h": 0, "v": 0, "f": 2}
    page.keyboard.press("Shift+Space")
    assert page.evaluate(LIT) == "26"
    page.keyboard.press("Space")
    page.keyboard.press("Space")
    assert page.evaluate("Lectern.getIndices().h") == 1


@pytest.mark.parametrize("place, lit", [("#/0", "1"), ("#/0/0/0", "34"), ("#/code/1", "26")])
def test_the_address_names_a_step(place, lit, open_deck):
    assert open_deck(code(f'data-line-numbers="{STEPS}"'), place).evaluate(LIT) == lit


def test_steps_stand_in_order_with_other_fragments(open_deck):
    deck = '<p class="fragment" data-fragment-index="1">between</p>\n\n' + code('data-line-numbers="1|2|3" data-fragment-index="0"').replace("## Code\n\n", "")
    page = open_deck(deck)
    seen = []
    for _ in range(3):
        seen.append((page.evaluate(LIT), page.locator("p.fragment.visible").count()))
        page.keyboard.press("Space")
    # The second step has the index of the paragraph.
    assert seen[:3] == [("1", 0), ("2", 0), ("3", 1)]


def test_numbers_of_lines(open_deck):
    # The offset is that of the printed numbers; steps count lines from 1.
    page = open_deck(code('data-line-numbers="1|2" data-ln-start-from="12"'))
    assert page.evaluate(LIT) == "1"
    assert page.locator(".line").nth(0).evaluate("(l) => l.parentElement.style.counterReset") == "line 11"
    page.keyboard.press("Space")
    assert page.evaluate(LIT) == "2"


@pytest.mark.parametrize("attribute", ['data-line-numbers', 'data-line-numbers=""'])
def test_numbers_alone_make_no_step(attribute, open_deck):
    page = open_deck(code(attribute))
    assert page.evaluate("Lectern.getIndices().f") is None
    assert page.evaluate(DIM) == 0
    assert page.locator(".line").nth(0).evaluate("(l) => getComputedStyle(l, '::before').content") == "counter(line)"


def test_the_lines_of_a_step_come_into_sight(open_deck, until):
    page = open_deck(code('data-line-numbers="1|70-71"', lines=80).replace("<pre>", '<pre style="max-height: 300px">'))
    page.keyboard.press("Space")
    until(page, """(() => {
      const line = document.querySelectorAll(".line")[69].getBoundingClientRect();
      const box = document.querySelector("pre").getBoundingClientRect();
      return line.top >= box.top && line.bottom <= box.bottom;
    })()""")


def test_every_line_is_read_on_paper_and_without_a_script(open_deck, until):
    page = open_deck(code(f'data-line-numbers="{STEPS}"'))
    page.emulate_media(media="print")
    until(page, "[...document.querySelectorAll('.line')].every((l) => getComputedStyle(l).color === getComputedStyle(l.parentElement).color)")
    page = open_deck(code(f'data-line-numbers="{STEPS}"'), java_script_enabled=False)
    expect(page.get_by_text("line 6")).to_be_visible()


def test_a_button_copies(open_deck):
    page = open_deck("# Code\n\n```\nlet a = 1;\nlet b = 2;\n```\n", permissions=["clipboard-read", "clipboard-write"])
    button = page.get_by_role("button", name="Copy")
    button.focus()
    expect(button).to_have_css("clip-path", "none")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == "let a = 1;\nlet b = 2;\n"


def test_numbers_are_not_copied_with_the_text(open_deck):
    page = open_deck(code('data-line-numbers', lines=2), permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_have_text(re.compile("Copied"))
    assert page.evaluate("navigator.clipboard.readText()") == "line 1\nline 2"
