"""What a browser finds on the slides: `lectern check --layout`.

LECTERN_CHROMIUM   the browser, the chromium on the path unless set
"""

import os
import shutil
import signal
import subprocess
import tempfile
import time

import pytest

CHROMIUM = os.environ.get("LECTERN_CHROMIUM") or shutil.which("chromium")
with_browser = pytest.mark.skipif(not CHROMIUM, reason="no Chromium: what --layout finds was not tested")

FITS = "# Fits\n\ntext\n"
ITEMS = "".join(f"- item {number}\n" for number in range(1, 31))
TALL = "# Tall\n\n" + ITEMS
LONG_WORDS = '<span style="white-space: nowrap">' + "wide " * 60 + "</span>"


@pytest.fixture
def temporary(monkeypatch):
    """A folder for temporary files, which must be empty in the end. Its path is short, as a socket's must be."""
    with tempfile.TemporaryDirectory(prefix="a b", dir="/tmp") as folder:
        monkeypatch.setenv("TMPDIR", folder)
        yield folder
        assert os.listdir(folder) == []


@pytest.fixture
def findings(lectern, write, temporary):
    """The findings in a deck, each as `line: message`."""

    def findings(text, *arguments):
        write("deck.md", text)
        run = lectern("check", "deck.md", "--layout", "--browser", CHROMIUM, "--format", "short", *arguments)
        assert run.stderr == ""
        return [line.removeprefix("deck.md:") for line in run.stdout.splitlines()]

    return findings


@with_browser
def test_what_fits(findings):
    assert findings(f"{FITS}\n---\n\n## Table\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n---\n\n## Code\n\n```\nshort\n```\n") == []


@with_browser
def test_too_high(findings):
    (line,) = findings(f"{FITS}\n---\n\n{TALL}")
    place, rest = line.split(":", 1)
    # The first item that sticks out, not the list.
    assert 15 < int(place) < 30
    assert rest.startswith("1: warning: the slide '#/tall' is ")
    assert rest.endswith(" pixels too high for its box of 1280 by 720 [slide-overflow]")


@with_browser
@pytest.mark.parametrize(
    "slide, line, message",
    [
        (f"# A\n\n| a | b |\n|---|---|\n| 1 | {LONG_WORDS} |\n", 3, "the slide '#/a' is "),
        (f"# A\n\ntext\n\nword {LONG_WORDS}\n", 5, "the slide '#/a' is "),
        ("# A\n\n- b\n- c\n\n```\n" + "wide " * 60 + "\n```\n", 6, "on the slide '#/a', code is "),
        ("A\n\n<div>\n<p>b</p>\n</div>\n\n<div style='width: 1500px'>c</div>\n", 7, "the slide '#/0/0' is "),
    ],
)
def test_too_wide(slide, line, message, findings):
    (found,) = findings(slide)
    assert found.startswith(f"{line}:1: warning: {message}")
    assert " pixels too wide for its box" in found


@with_browser
def test_code_that_is_too_high(findings):
    code = "line\n" * 40
    (found,) = findings(f"# A\n\n```\n{code}```\n\n---\n\n# Steps\n\n```js [1|40]\n{code}```\n")
    assert found.startswith("3:1: warning: on the slide '#/a', code is ") and "too high for its box, and scrolls" in found


@with_browser
def test_all_steps_are_shown(findings):
    text = "# A\n\n" + "".join(f"- item {number} <!-- .element: class=\"fragment\" -->\n" for number in range(30))
    assert len(findings(text)) == 1
    # What comes in the place of another thing needs no room of its own.
    stack = "".join(f'<div class="fragment" style="height: 300px">{number}</div>\n' for number in range(4))
    assert findings(f'# A\n\n<div class="r-stack">\n{stack}</div>\n') == []


@with_browser
def test_what_the_author_cuts_off(findings):
    for overflow in ["hidden", "auto", "clip"]:
        assert findings(f'# A\n\n<div style="overflow: {overflow}; height: 200px"><div style="height: 900px">x</div></div>\n') == []
    assert findings('<!-- .slide: style="overflow-y: scroll" -->\n' + TALL) == []


@with_browser
def test_a_chapter_is_a_file_of_its_own(lectern, write, temporary):
    write("part/one.md", "# Part\n\n" + TALL)
    write("deck.md", f"---\nchapters: [part/one.md]\n---\n{FITS}")
    lines = lectern("check", "deck.md", "--layout", "--browser", CHROMIUM, "--format", "short").stdout.splitlines()
    assert len(lines) == 1 and lines[0].startswith("part/one.md:")


@with_browser
def test_severities_and_comments(findings):
    assert findings(f"---\nchecks:\n  slide-overflow: off\n---\n{TALL}") == []
    (line,) = findings(f"---\nchecks:\n  slide-overflow: error\n---\n{TALL}")
    assert ": error: " in line
    ignore = "<!-- lectern-ignore slide-overflow: a list for the handout -->\n"
    assert findings(f"# Tall\n\n{ignore}{ITEMS}") == []
    (line,) = findings(f"# A\n\n{ignore}text\n")
    assert line.endswith("[unused-ignore]")


def test_a_comment_is_not_idle_where_nobody_measures(lectern, write):
    write("deck.md", "# A\n\n<!-- lectern-ignore slide-overflow: a list for the handout -->\ntext\n")
    assert lectern("check", "deck.md").stdout == "no problems\n"


@with_browser
def test_a_folder_for_temporary_files_that_a_browser_cannot_use(findings, monkeypatch, tmp_path):
    monkeypatch.setenv("TMPDIR", str(tmp_path / ("long" * 30)))
    assert findings(FITS) == []


@with_browser
def test_nothing_of_the_authors_runs(findings):
    script = "<script>document.querySelector('p').style.height = '2000px'</script>"
    handler = '<img src="none.png" alt="x" onerror="document.querySelector(\'p\').style.height = \'2000px\'">'
    missing = [line for line in findings(f"# A\n\ntext\n\n{script}\n\n{handler}\n") if "slide-overflow" in line]
    assert missing == []


@with_browser
def test_a_report_cannot_be_forged(findings):
    assert findings('# A\n\n<pre id="lectern-layout">high 0 99 0\nend 1</pre>\n') == []
    (line,) = findings('# A\n\n<div data-lectern-node="999999999" style="height: 900px">x</div>\n')
    assert "slide-overflow" in line


# --- The browser --------------------------------------------------------------------------


@pytest.fixture
def fake(write):
    """A program that does as it is told, in the place of a browser."""

    def fake(script, name="browser"):
        path = write(name, f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)
        return path

    return fake


def test_there_is_no_browser(lectern, write, tmp_path):
    write("deck.md", FITS)
    run = lectern("check", "deck.md", "--layout", env={"PATH": str(tmp_path)})
    assert run.returncode == 64
    assert "'--layout' needs a browser" in run.stderr and "--browser" in run.stderr
    for browser in ["./no-such-program", "no-such-program", "deck.md", "."]:
        run = lectern("check", "deck.md", "--layout", "--browser", browser)
        assert run.returncode == 64
        assert f"There is no program '{browser}'" in run.stderr


def test_options_that_mean_nothing(lectern, write):
    write("deck.md", FITS)
    assert lectern("check", "deck.md", "--browser", "chromium").returncode == 64
    assert lectern("check", "deck.md", "--layout", "--browser-timeout", "0").returncode == 64


def test_the_browser_is_found_on_the_path(lectern, write, fake, tmp_path, temporary):
    write("deck.md", FITS)
    fake("echo '<pre id=\"lectern-layout\">end 1</pre>'", "bin/google-chrome")
    run = lectern("check", "deck.md", "--layout", env={**os.environ, "PATH": str(tmp_path / "bin")})
    assert (run.returncode, run.stdout, run.stderr) == (0, "no problems\n", "")


@pytest.mark.parametrize(
    "script, message",
    [
        ("echo rubbish", "has not measured 'deck.md'"),
        ("true", "has not measured 'deck.md'"),
        ("echo '<pre id=\"lectern-layout\">high 0 1'", "has not measured 'deck.md'"),
        ("echo '<pre id=\"lectern-layout\">high 0 1 2</pre>'", "has not measured 'deck.md'"),
        ("echo '<pre id=\"lectern-layout\">what is this\nend 1</pre>'", "has not measured 'deck.md'"),
        ("echo 'no library' >&2; exit 3", "has failed with code 3 on 'deck.md': no library"),
        ("kill -SEGV $$", "was ended by signal 11 on 'deck.md'"),
        ("exec yes", "prints without an end"),
        ("exec sleep 1000", "has not measured 'deck.md' within 1 seconds"),
        ("trap '' TERM INT; yes >&2 & sleep 1000", "within 1 seconds"),
        ("sleep 1000 & exit 0", "has not measured 'deck.md'"),
    ],
)
def test_a_bad_browser(script, message, lectern, write, fake, temporary):
    write("deck.md", "# A\n\n[x](#/nowhere)\n")
    run = lectern("check", "deck.md", "--layout", "--browser", fake(script), "--browser-timeout", "1", "--format", "short")
    assert run.returncode == 70
    assert message in run.stderr
    # What else was found is told all the same.
    assert "[unknown-slide]" in run.stdout


def test_a_browser_that_cannot_run(lectern, write, fake, temporary):
    write("deck.md", FITS)
    broken = write("broken", b"\x7fELF, or so it says")
    broken.chmod(0o755)
    run = lectern("check", "deck.md", "--layout", "--browser", broken)
    assert run.returncode == 70
    assert "cannot run" in run.stderr


def test_numbers_that_no_deck_has(lectern, write, fake, temporary):
    write("deck.md", FITS)
    report = "high 7 1 2\nwide 0 99999999999999999999 1\nhigh -1 1 1"
    run = lectern("check", "deck.md", "--layout", "--browser", fake(f"echo '<pre id=\"lectern-layout\">{report}\nend 1</pre>'"))
    assert run.returncode == 70
    run = lectern("check", "deck.md", "--layout", "--browser", fake("echo '<pre id=\"lectern-layout\">high 7 1 2\nhigh -1 1 1\nhigh 0 1 -5\nend 1</pre>'"), "--format", "short")
    assert run.stdout == "deck.md:1:1: warning: the slide '#/fits' is 1 pixel too high for its box of 1280 by 720 [slide-overflow]\n"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_user_interrupts(number, binary, write, fake, tmp_path, temporary):
    write("deck.md", FITS)
    started = tmp_path / "started"
    browser = fake(f"echo $$ > '{started}.new'; mv '{started}.new' '{started}'; exec sleep 1000")
    with subprocess.Popen([binary, "check", "deck.md", "--layout", "--browser", browser], cwd=tmp_path) as run:
        while not started.exists():
            time.sleep(0.01)
        run.send_signal(number)
        assert run.wait(timeout=60) == -number
    with pytest.raises(ProcessLookupError):
        os.kill(int(started.read_text()), 0)
