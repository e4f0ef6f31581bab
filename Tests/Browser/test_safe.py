"""`build --safe`: whatever a stranger writes, nothing runs, nothing is loaded, and the deck still stands up."""

import re
import subprocess

import pytest
from attacks import DECKS, FILES, SLIDES, numbered
from conftest import LECTERN

SIZE = 16


def attacks():
    """The decks to build: SLIDES in portions, each numbered by its place among them all, and DECKS."""
    slides = [numbered(text, number) for number, text in enumerate(SLIDES.values())]
    decks = {f"slides {first}-{first + SIZE - 1}": slides[first : first + SIZE] for first in range(0, len(slides), SIZE)}
    decks["all slides"] = slides
    return {name: "\n\n---\n\n".join(slides) for name, slides in decks.items()} | DECKS


ATTACKS = attacks()

# Everything in the page's slides that could do something, by what it is.
AUDIT = """() => {
  const html = "http://www.w3.org/1999/xhtml", math = "http://www.w3.org/1998/Math/MathML";
  const elements = "script, style, link, meta, base, iframe, object, embed, form, template, svg, video, audio, dialog";
  const names = /^(on.*|name|srcdoc|srcset|action|formaction|ping|data-src|data-background-(iframe|video)|data-preview-(link|video))$/;
  const found = [];
  for (const element of document.querySelectorAll(".reveal *")) {
    if (element.matches(elements) && element.closest(".slides, footer")) found.push(element.localName);
    if (![html, math].includes(element.namespaceURI)) found.push(element.namespaceURI);
    for (const { name } of element.attributes) if (names.test(name)) found.push(`${element.localName} ${name}`);
    if (element.matches("a") && element.href && !/^(https?|file|mailto|):$/.test(element.protocol)) found.push(element.href);
    if (element.hasAttribute("src") && !element.src.startsWith("data:image/")) found.push(element.src);
  }
  if (document.querySelectorAll("script").length > 1) found.push("scripts");
  return found;
}"""


@pytest.fixture(scope="session")
def pages(tmp_path_factory):
    """The pages of ATTACKS."""
    folder = tmp_path_factory.mktemp("attacks")
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    sources = {name: folder / f"attack-{number}.md" for number, name in enumerate(ATTACKS)}
    for name, source in sources.items():
        source.write_bytes(ATTACKS[name].encode())
    run = subprocess.run([LECTERN, "build", "--safe", *sources.values(), "-o", folder / "out"], capture_output=True, timeout=60)
    assert run.returncode in (0, 1), run.stderr
    return {name: folder / "out" / source.with_suffix(".html").name for name, source in sources.items()}


class Watch:
    """A browser's context in which everything is noticed that a page tries."""

    def __init__(self, browser, **options):
        self.seen = []
        self.context = browser.new_context(**options)
        self.context.add_init_script("window.hit = (number) => console.error(`hit ${number}`)")
        self.context.on("page", self.attend)

    def attend(self, page):
        page.on("dialog", lambda dialog: (self.seen.append(f"dialog {dialog.message}"), dialog.dismiss()))
        page.on("pageerror", lambda error: self.seen.append(f"error {error}"))
        page.on("console", lambda line: self.seen.append(line.text) if line.type in ("error", "warning") else None)
        page.on("popup", lambda popup: self.seen.append(f"popup {popup.url}"))
        page.on("request", self.note)

    def note(self, request):
        if not request.url.startswith("data:") and not request.is_navigation_request():
            self.seen.append(f"request {request.url}")
        elif "attack.invalid" in request.url or request.frame.parent_frame:
            self.seen.append(f"navigation {request.url}")

    def open(self, path):
        page = self.context.new_page()
        page.goto(path.as_uri())
        return page


@pytest.fixture(scope="module")
def unguarded(browser):
    """Without the page's policy, so that what the filter let through would really happen."""
    watch = Watch(browser, bypass_csp=True)
    yield watch
    watch.context.close()


@pytest.fixture
def guarded(browser):
    watch = Watch(browser)
    yield watch
    watch.context.close()


@pytest.mark.parametrize("attack", [name for name in ATTACKS if name != "all slides"])
def test_an_attack_does_nothing(attack, pages, unguarded):
    unguarded.seen.clear()
    page = unguarded.open(pages[attack])
    try:
        assert page.evaluate("document.documentElement.classList.contains('ready') && Lectern.isReady()")
        assert page.evaluate("Lectern.getCurrentSlide().classList.contains('present')")
        assert page.evaluate(AUDIT) == []
        count = page.evaluate("Lectern.getTotalSlides()")
        assert count == len(ATTACKS[attack].split("\n\n---\n\n")) if attack.startswith("slides") else count > 0
        page.keyboard.press("End")
        assert page.evaluate("Lectern.isLastSlide()")
    finally:
        page.close()
    assert unguarded.seen == []


def test_the_policy_has_nothing_to_do(pages, guarded):
    page = guarded.open(pages["all slides"])
    page.evaluate("while (!Lectern.isLastSlide()) Lectern.next()")
    assert page.evaluate("Lectern.getTotalSlides()") == len(SLIDES)
    assert guarded.seen == []


def test_the_policy_allows_the_page_alone(pages):
    html = pages["all slides"].read_text(encoding="utf-8")
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', html)[1]
    assert re.fullmatch(
        r"default-src 'none'; script-src 'sha256-[^' ]+'; style-src 'sha256-[^' ]+'; img-src data:; "
        r"base-uri 'none'; form-action 'none'",
        policy,
    )


@pytest.mark.parametrize(
    "text, seen",
    [
        ("<script>hit()</script>", "hit undefined"),
        ('<img src="data:," onerror="hit()">', "hit undefined"),
        ("<script>alert('a')</script>", "dialog a"),
        ("<script>nothing()</script>", "error nothing is not defined"),
        ("![a](https://attack.invalid/a.png)", "request https://attack.invalid/a.png"),
    ],
)
def test_the_watch_itself(text, seen, build, guarded):
    guarded.open(build(text))
    assert seen in guarded.seen
