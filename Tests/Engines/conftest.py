"""Opens decks in WebKit, the engine of Safari, as Debian's webkit2gtk-driver has it.

LECTERN   the binary, .build/release/lectern unless set
"""

import base64
import hashlib
import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service

ROOT = Path(__file__).resolve().parents[2]
LECTERN = (ROOT / os.environ.get("LECTERN", ".build/release/lectern")).resolve()
DRIVER = shutil.which("WebKitWebDriver")
SCREEN = shutil.which("Xvfb")
MISSING = [package for package, command in [("webkit2gtk-driver", DRIVER), ("xvfb", SCREEN)] if not command]

# WebDriver tells nothing of the console, and comes too late for what happens while a page loads. So the page itself keeps
# what goes wrong, from its first script on.
WITNESS = """
window.complaints = [];
addEventListener("error", (event) => complaints.push(event.message ?? `not loaded: ${event.target.outerHTML}`), true);
addEventListener("unhandledrejection", ({ reason }) => complaints.push(`rejected: ${reason}`));
addEventListener("securitypolicyviolation", (event) => complaints.push(`${event.violatedDirective}: ${event.blockedURI}`));
for (const level of ["error", "warn"]) console[level] = (...words) => complaints.push(words.join(" "));
"""


def pytest_sessionstart():
    if not LECTERN.exists():
        pytest.exit(f"no binary at {LECTERN}: run `swift build -c release`, or name one in LECTERN", returncode=1)


def pytest_terminal_summary(terminalreporter):
    if MISSING:
        terminalreporter.section("SECOND ENGINE ABSENT", bold=True, red=True)
        terminalreporter.line(f"every test in it was skipped; Debian has it in {' and '.join(MISSING)}")


@pytest.fixture(scope="session")
def screen():
    """The number of a screen that nobody looks at."""
    if MISSING:
        pytest.skip(f"no {' and no '.join(MISSING)}")
    reader, writer = os.pipe()
    command = [SCREEN, "-displayfd", str(writer), "-screen", "0", "1600x1200x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writer], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        os.close(writer)
        with os.fdopen(reader) as pipe:
            number = pipe.readline().strip()
        assert number, f"{SCREEN} did not start"
        yield f":{number}"
        server.terminate()


@pytest.fixture(scope="session")
def start(screen):
    """Starts a browser with arguments of its own."""
    started = []

    def start(*arguments):
        options = Options()
        for argument in ("--automation", *arguments):
            options.add_argument(argument)
        service = Service(DRIVER, env={**os.environ, "DISPLAY": screen})
        started.append(webdriver.WebKitGTK(options=options, service=service))
        return started[-1]

    yield start
    for browser in started:
        browser.quit()


@pytest.fixture(scope="session")
def browser(start):
    return start()


@pytest.fixture(scope="session")
def build(tmp_path_factory):
    """Compiles Markdown, lets the page watch itself, and gives its address; the same text is compiled once."""
    built = {}

    def build(markdown):
        if markdown not in built:
            folder = tmp_path_factory.mktemp("deck")
            (folder / "deck.md").write_text(markdown, encoding="utf-8")
            command = [LECTERN, "build", folder / "deck.md", "-o", folder]
            run = subprocess.run(command, capture_output=True, text=True, timeout=60)
            page = folder / "deck.html"
            assert page.exists(), f"no page was written (exit code {run.returncode}):\n{run.stdout}{run.stderr}"
            page.write_text(watched(page.read_text(encoding="utf-8")), encoding="utf-8")
            built[markdown] = page.as_uri()
        return built[markdown]

    return build


def watched(page):
    """The page with the witness as its first script, which its policy then allows by its hash, as it does the page's own."""
    digest = base64.b64encode(hashlib.sha256(WITNESS.encode()).digest()).decode()
    allowed = page.replace("script-src '", f"script-src 'sha256-{digest}' '", 1)
    assert allowed != page
    return allowed.replace("<title>", f"<script>{WITNESS}</script><title>", 1)


class Deck:
    """A deck in the browser's first window. A complaint of its page fails the test."""

    def __init__(self, browser):
        self.browser = browser

    def ask(self, expression):
        return self.browser.execute_script(f"return {expression}")

    def press(self, *keys):
        for key in keys:
            ActionChains(self.browser, duration=0).send_keys(key).perform()

    def click(self, selector):
        self.browser.find_element("css selector", selector).click()

    def until(self, expression, seconds=10):
        for _ in range(seconds * 20):
            if self.ask(expression):
                return
            time.sleep(0.05)
        pytest.fail(f"never true: {expression}")

    @property
    def place(self):
        """Where the deck stands, as reveal.js counts: (h, v)."""
        return tuple(self.ask("[Lectern.getIndices().h, Lectern.getIndices().v]"))

    @property
    def hash(self):
        return self.ask("location.hash")

    @property
    def heading(self):
        """The headings that can be seen."""
        return self.ask("[...document.querySelectorAll('h1')].filter((h) => h.checkVisibility({ visibilityProperty: true })).map((h) => h.textContent).join()")


@pytest.fixture
def open_deck(browser, build):
    window = browser.current_window_handle

    def open_deck(markdown, place=""):
        # A page that differs in its hash alone would not be loaded anew.
        browser.get("about:blank")
        browser.get(build(markdown) + place)
        return Deck(browser)

    yield open_deck
    for other in set(browser.window_handles) - {window}:
        browser.switch_to.window(other)
        browser.close()
    browser.switch_to.window(window)
    assert browser.execute_script("return window.complaints") == []
