"""Every text of every theme can be read from the last row, on every kind of slide, and nothing sticks out."""

import re
import subprocess
from itertools import product

import pytest
from conftest import LECTERN
from contrast import CONTRASTS, contrasts
from gallery import ROOT, gallery, themes
from test_overflow import STICKING_OUT

HUES = ["red", "amber", "green", "blue", "violet"]


@pytest.fixture(params=themes())
def theme(request):
    return request.param


@pytest.fixture
def open_gallery(browser, tmp_path, theme):
    """Opens the deck with every kind of slide in a theme."""
    contexts = []

    def open_gallery(**options):
        contexts.append(browser.new_context(viewport={"width": 1280, "height": 720}, reduced_motion="reduce", **options))
        page = contexts[-1].new_page()
        deck = gallery(tmp_path, theme)
        subprocess.run([LECTERN, "build", deck, "-o", tmp_path], check=True, capture_output=True, timeout=60)
        page.goto(deck.with_suffix(".html").as_uri())
        return page

    yield open_gallery
    for context in contexts:
        context.close()


def least(theme):
    """What every text of a theme has at least: WCAG's AA, or AAA where the theme promises it."""
    return 7 if theme == "contrast" else 4.5


# --- In the browser ---------------------------------------------------------------------------


def test_every_text_can_be_read(theme, open_gallery):
    page = open_gallery()
    # Lines of code that a step leaves aside may stand back further.
    page.evaluate("document.querySelector('.has-highlights').classList.remove('has-highlights')")
    seen = contrasts(page)
    assert [pair for pair in seen if pair[0] < least(theme)] == []
    assert len(seen) > 400


def test_every_text_of_the_article_can_be_read(theme, open_gallery):
    page = open_gallery(java_script_enabled=False)
    seen = page.locator("body").evaluate(CONTRASTS)
    assert [pair for pair in seen if pair[0] < least(theme)] == []
    assert len(seen) > 250


def test_every_slide_fits_a_page(theme, open_gallery):
    page = open_gallery()
    count = page.evaluate("Lectern.getTotalSlides()")
    assert len(re.findall(rb"/Type /Page\b", page.pdf(prefer_css_page_size=True, print_background=True))) == count


def test_nothing_overflows(theme, open_gallery):
    page = open_gallery()
    found = {}
    for index in range(page.evaluate("Lectern.getTotalSlides()")):
        title = page.evaluate("(v) => (Lectern.slide(0, v), Lectern.getCurrentSlide().querySelector('h1, h2').textContent)", index)
        # One line of code is wider than any slide: it scrolls.
        complaints = [what for what in page.evaluate(STICKING_OUT) if not re.match("(pre|code|span).*(scrolls|SELECT)", what)]
        if complaints:
            found[title] = complaints
    assert found == {}


def test_auto_follows_the_reader(browser, build):
    page = browser.new_page(color_scheme="dark")
    page.goto(build("---\ntheme: auto\n---\n# A\n").as_uri())
    grounds = []
    for scheme in ("dark", "light"):
        page.emulate_media(color_scheme=scheme)
        grounds.append(page.evaluate("getComputedStyle(document.body).backgroundColor"))
    page.close()
    wanted = [f"rgb{tuple(colors(theme)['--r-background-color'][0])}" for theme in ("dark", "lecture")]
    assert grounds == wanted


# --- From the style sheets --------------------------------------------------------------------


def declarations(path):
    """The custom properties that a style sheet sets on the root, as it writes them."""
    css = re.sub(r"/\*.*?\*/", "", (ROOT / path).read_text(encoding="utf-8"), flags=re.DOTALL)
    return dict(re.findall(r"(--[\w-]+):\s*([^;]+);", "".join(re.findall(r":root \{(.*?)\}", css, flags=re.DOTALL))))


def colors(theme):
    """A theme's variables, each with the colors in it."""
    runtime = "Sources/Render/Runtime"
    values = declarations(f"{runtime}/base.css") | declarations(f"{runtime}/tokens.css") | declarations(f"Themes/{theme}.css")

    def resolved(text):
        return re.sub(r"var\((--[\w-]+)\)", lambda match: resolved(values[match[1]]), text)

    return {name: [rgb(color) for color in re.findall(r"#[0-9a-f]{3,6}\b", resolved(text))] for name, text in values.items()}


def rgb(color):
    digits = color[1:] if len(color) == 7 else "".join(2 * digit for digit in color[1:])
    return [int(digits[index : index + 2], 16) for index in (0, 2, 4)]


def mixed(color, share, ground):
    return [share * c + (1 - share) * g for c, g in zip(color, ground)]


def contrast(*pair):
    def luminance(color):
        r, g, b = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (c / 255 for c in color)]
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    dark, light = sorted(map(luminance, pair))
    return (light + 0.05) / (dark + 0.05)


def test_every_pair_of_variables(theme):
    of = colors(theme)
    grounds = of["--r-background-color"] + of.get("--r-background", []) + of["--tint-color"]
    texts = ["--r-main-color", "--r-heading-color", "--r-link-color", "--r-link-color-hover", "--quiet-color"]
    texts += [f"--{hue}-color" for hue in HUES]
    pairs = {(name, str(ground)): (of[name][0], ground) for name, ground in product(texts, grounds)}
    code = [name for name in of if name.startswith("--code-") and name != "--code-background"]
    assert len(code) == 7
    pairs |= {(name, "code"): (of[name][0], of["--code-background"][0]) for name in code}
    # Alerts, and lines added to code or taken from it, lie on a breath of their own hue; text and links do, too.
    for hue, ground in product(HUES, grounds):
        breath = mixed(of[f"--{hue}-color"][0], 0.09, ground)
        for name in (f"--{hue}-color", "--r-main-color", "--r-link-color"):
            pairs[name, f"{hue} on {ground}"] = (of[name][0], breath)
    selected = of["--r-selection-color"] or of["--r-main-color"]
    pairs["selection", ""] = (selected[0], of["--r-selection-background-color"][0])
    assert {name: ratio for name, pair in pairs.items() if (ratio := contrast(*pair)) < least(theme)} == {}


def test_what_is_no_text_can_be_seen(theme):
    of = colors(theme)
    grounds = of["--r-background-color"] + of.get("--r-background", [])
    marks = ["--accent-color", "--quiet-color", "--r-link-color"]
    assert {name: ratio for name, ground in product(marks, grounds) if (ratio := contrast(of[name][0], ground)) < 3} == {}


@pytest.mark.parametrize("pair, ratio", [(("#767676", "#fff"), 4.54), (("#777", "#ffffff"), 4.48), (("#000", "#fff"), 21)])
def test_the_measure_itself(pair, ratio):
    assert contrast(*map(rgb, pair)) == pytest.approx(ratio, abs=0.01)
