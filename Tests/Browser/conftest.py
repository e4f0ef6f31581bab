"""Builds decks with the real binary and opens them in a real browser.

LECTERN            the binary, .build/release/lectern unless set
LECTERN_SHARED     the folder that holds the seed deck, ../shared unless set
LECTERN_CHROMIUM   the browser, the chromium on the path unless set
"""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[2]
LECTERN = (ROOT / os.environ.get("LECTERN", ".build/release/lectern")).resolve()
SEED = (ROOT / os.environ.get("LECTERN_SHARED", "../shared") / "seeds/002_3f210a6317e0abc3.txt").resolve()
CHROMIUM = os.environ.get("LECTERN_CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"


def pytest_sessionstart():
    if not LECTERN.exists():
        pytest.exit(f"no binary at {LECTERN}: run `swift build -c release`, or name one in LECTERN", returncode=1)


def pytest_terminal_summary(terminalreporter):
    if not SEED.exists():
        terminalreporter.section("SEED DECK ABSENT", bold=True, red=True)
        terminalreporter.line(f"no {SEED}: what needs it was skipped; name its folder in LECTERN_SHARED")


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def build(tmp_path_factory):
    """Compiles Markdown and gives the page's path; the same text is compiled once."""
    built = {}

    def build(markdown):
        if markdown not in built:
            folder = tmp_path_factory.mktemp("deck")
            source = folder / "deck.md"
            source.write_text(markdown, encoding="utf-8")
            run = subprocess.run(
                [LECTERN, "build", source, "-o", folder / "out"], capture_output=True, text=True, timeout=60
            )
            page = folder / "out" / "deck.html"
            assert page.exists(), f"no page was written (exit code {run.returncode}):\n{run.stdout}{run.stderr}"
            built[markdown] = page
        return built[markdown]

    return build


@pytest.fixture(scope="session")
def seed():
    if not SEED.exists():
        pytest.skip(f"the seed deck is absent: {SEED}")
    return SEED.read_text(encoding="utf-8")


@pytest.fixture
def open_deck(browser, build):
    """Opens a deck. A script error, a request or a breach of the page's own policy fails the test."""
    contexts, complaints = [], []

    def open_deck(markdown, place="", width=1280, height=720, **options):
        options = {"reduced_motion": "reduce", **options}
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda line: complaints.append(line.text) if line.type in ("error", "warning") else None)
        page.on("request", lambda request: None if request.url.startswith(("file:", "data:")) else complaints.append(request.url))
        page.goto(build(markdown).as_uri() + place)
        return page

    yield open_deck
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.fixture
def where():
    """Where a deck stands, as reveal.js counts: (h, v)."""

    def where(page):
        place = page.evaluate("Lectern.getIndices()")
        return place["h"], place["v"]

    return where


@pytest.fixture
def until():
    """Waits until a page says so. The page's own policy forbids Playwright to do it inside of the page."""

    def until(page, expression, seconds=10):
        for _ in range(seconds * 20):
            if page.evaluate(expression):
                return
            page.wait_for_timeout(50)
        pytest.fail(f"never true: {expression}")

    return until
