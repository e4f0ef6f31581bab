"""axe-core finds nothing, on any slide of a deck with every feature, nor in any window over it."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

PICTURE = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/%3E"

EVERYTHING = f"""---
title: Everything
autoSlide: 600000
totalTime: 600
---

# Everything

Text with **strong**, *emphasis*, `code`, [a link](https://example.org), and a footnote.[^1]

> A quotation.

[^1]: The footnote.

Note: Notes with [a link](https://example.org).

----

<!-- .slide: data-background-color="#123456" -->

## Dark

Text, `code` and [a link](https://example.org).

| a | b |
|---|---|
| 1 | 2 |

----

<!-- .slide: data-background-gradient="linear-gradient(to right, #fff, #fde)" lang="de" -->

## Hell

Text, `code` und [ein Link](https://example.org).

---

<!-- .slide: data-auto-animate data-transition="zoom" -->

## Steps

- one <!-- .element: class="fragment" -->
- two <!-- .element: class="fragment highlight-red" -->
- three <!-- .element: class="fragment highlight-green" -->
- four <!-- .element: class="fragment highlight-blue" -->
- [ ] open
- [x] done

---

<!-- .slide: data-auto-animate -->

## Code

<pre><code data-line-numbers="|1|2"><span class="line">let a = 1;</span>
<span class="line">let b = 2;</span></code></pre>

```
plain
```

---

<h2 class="r-fit-text">Fitting</h2>

<div class="r-hstack"><p>left</p><p>right</p></div>

<img alt="Nothing" src="{PICTURE}" width="90" data-preview-image>

<iframe title="A frame" data-src="data:text/html,<html lang=en><title>x</title><main><h1>x</h1></main>"></iframe>
"""

# The levels that WCAG 2.2 AA asks for, and what axe thinks best.
RULES = {"iframes": False, "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def violations(page):
    found = Axe().run(page, options=RULES).response["violations"]
    return [(rule["id"], [node["html"][:120] for node in rule["nodes"]]) for rule in found]


def test_every_slide_and_step(open_deck):
    page = open_deck(EVERYTHING)
    for _ in range(40):
        assert violations(page) == [], page.url
        if page.evaluate("Lectern.isLastSlide()"):
            return
        page.keyboard.press("Space")
    pytest.fail("the deck never ends")


@pytest.mark.parametrize("key", ["o", "g", "?", "b"])
def test_windows(key, open_deck):
    page = open_deck(EVERYTHING)
    page.keyboard.press(key)
    if key == "g":
        page.keyboard.type("o")
    assert violations(page) == []


def test_the_lightbox(open_deck):
    page = open_deck(EVERYTHING, "#/3")
    page.get_by_role("button", name="Nothing").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert violations(page) == []


def test_the_speaker_s_window(open_deck):
    page = open_deck(EVERYTHING)
    with page.context.expect_page() as opened:
        page.keyboard.press("s")
    expect(opened.value.locator("main > .notes")).to_be_visible()
    assert violations(opened.value) == []


def test_the_article_on_a_phone(open_deck):
    assert violations(open_deck(EVERYTHING, width=390, height=844)) == []


@pytest.mark.parametrize("colors", ["active", "none"])
def test_forced_colors(colors, open_deck):
    page = open_deck(EVERYTHING, forced_colors=colors)
    for _ in range(3):
        assert violations(page) == []
        page.keyboard.press("PageDown")
