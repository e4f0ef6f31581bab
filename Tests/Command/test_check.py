"""What is wrong with decks, in five formats, and the exit codes."""

import json
import os
import pty
import subprocess

import pytest

CLEAN = "# A\n\n[here](#/a)\n"
ERROR = "# A\n\n[x](#/no-such-slide)\n"
WARNING = "# A\n\n---\n\n---\n\n# B\n"


def test_a_clean_deck(lectern, write):
    write("deck.md", CLEAN)
    run = lectern("check", "deck.md")
    assert (run.returncode, run.stdout, run.stderr) == (0, "no problems\n", "")


def test_the_seed_deck_is_clean(lectern, seed):
    run = lectern("check", seed, "--fail-on", "note")
    assert (run.returncode, run.stdout) == (0, "no problems\n")


def test_an_error(lectern, write):
    write("deck.md", ERROR)
    run = lectern("check", "deck.md")
    assert run.returncode == 1
    assert run.stdout.startswith("error[unknown-slide]: ")
    assert "\n --> deck.md:3:" in run.stdout
    assert run.stdout.endswith("1 error in 1 file\n")
    assert run.stderr == ""


@pytest.mark.parametrize("severity, code", [("error", 0), ("warning", 1), ("note", 1)])
def test_the_failing_severity(severity, code, lectern, write):
    write("deck.md", WARNING)
    run = lectern("check", "deck.md", "--fail-on", severity)
    assert run.returncode == code
    assert "warning[" in run.stdout


def test_several_decks(lectern, write):
    for name, text in [("a.md", ERROR), ("b.md", CLEAN), ("c.md", ERROR)]:
        write(name, text)
    run = lectern("check", ".", "--format", "short")
    assert run.returncode == 1
    assert [line.split(":")[0] for line in run.stdout.splitlines()] == ["a.md", "c.md"]


def test_standard_input(lectern):
    run = lectern("check", "-", "--format", "short", stdin=ERROR)
    assert run.returncode == 1
    assert run.stdout.startswith("<stdin>:3:")


def test_short(lectern, write):
    write("deck.md", ERROR)
    line = lectern("check", "deck.md", "--format", "short").stdout
    assert line.startswith("deck.md:3:5: error: ") and line.endswith(" [unknown-slide]\n")


def test_json(lectern, write):
    write("deck.md", ERROR)
    (line,) = lectern("check", "deck.md", "--format", "json").stdout.splitlines()
    assert json.loads(line)["rule"] == "unknown-slide"


def test_sarif(lectern, write):
    write("a.md", ERROR)
    write("b.md", ERROR)
    log = json.loads(lectern("check", "a.md", "b.md", "--format", "sarif").stdout)
    assert log["version"] == "2.1.0"
    assert [result["ruleId"] for result in log["runs"][0]["results"]] == ["unknown-slide"] * 2


def test_github(lectern, write):
    write("deck.md", ERROR)
    assert lectern("check", "deck.md", "--format", "github").stdout.startswith("::error ")


def on_a_terminal(binary, deck, **environment):
    """What check prints when its standard output is a terminal."""
    ours, theirs = pty.openpty()
    environment = {"PATH": os.environ["PATH"], "TERM": "xterm", **environment}
    with subprocess.Popen([binary, "check", deck], stdout=theirs, stdin=subprocess.DEVNULL, env=environment):
        os.close(theirs)
        text = b""
        try:
            while chunk := os.read(ours, 4096):
                text += chunk
        except OSError:  # Linux says so when the other end is closed.
            pass
    os.close(ours)
    return text


def test_colors_are_for_terminals(binary, lectern, write):
    deck = write("deck.md", ERROR)
    assert "\x1b" not in lectern("check", "deck.md").stdout
    assert b"\x1b[" in on_a_terminal(binary, deck)
    assert b"\x1b[" not in on_a_terminal(binary, deck, NO_COLOR="1")
    assert b"\x1b[" not in on_a_terminal(binary, deck, TERM="dumb")
