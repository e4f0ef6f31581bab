"""Inputs that are missing, unreadable or no text at all."""

import os

import pytest

COMMANDS = ["build", "check", "notes"]


@pytest.mark.parametrize("command", COMMANDS)
def test_a_missing_file(command, lectern):
    run = lectern(command, "no-such-deck.md")
    assert run.returncode == 66
    assert run.stderr == "lectern: cannot read 'no-such-deck.md': No such file or directory\n"
    assert "no problems" not in run.stdout


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(command, lectern, write):
    write("deck.md", "# A\n").chmod(0)
    run = lectern(command, "deck.md")
    assert run.returncode == 66
    assert run.stderr == "lectern: cannot read 'deck.md': Permission denied\n"


def test_a_path_through_a_file(lectern, write):
    write("deck.md", "# A\n")
    run = lectern("check", "deck.md/more.md")
    assert run.returncode == 66
    assert run.stderr == "lectern: cannot read 'deck.md/more.md': Not a directory\n"


def test_the_other_decks_are_built_all_the_same(lectern, write, tmp_path):
    write("a.md", "# A\n")
    run = lectern("build", "no-such-deck.md", "a.md", "-o", "out")
    assert run.returncode == 66
    assert (tmp_path / "out/a.html").exists()


def test_a_folder_without_decks(lectern, write):
    write("course/readme.txt", "")
    run = lectern("build", "course", "-o", "out")
    assert run.returncode == 66
    assert run.stderr == "lectern: there is no deck (*.md) in the folder 'course'\n"


@pytest.mark.parametrize("text", ["", "\n\n", "---\ntitle: T\n---\n", "<!-- nothing -->\n"])
def test_a_deck_without_slides(text, lectern, write, tmp_path):
    write("deck.md", text)
    run = lectern("build", "deck.md")
    assert run.returncode == 0
    assert "warning[" in run.stderr
    page = (tmp_path / "deck.html").read_text()
    assert page.startswith("<!doctype html>") and page.endswith("</html>\n")


def test_text_that_is_not_utf8(lectern, write, tmp_path):
    write("deck.md", "# Café\n\nPrix: 5 \xa3\n".encode("latin-1"))
    run = lectern("build", "deck.md")
    assert run.returncode == 1
    assert "error[not-utf-8]" in run.stderr and "deck.md:1:6" in run.stderr
    page = (tmp_path / "deck.html").read_text(encoding="utf-8")
    assert "<h1>Caf\ufffd</h1>" in page and "5 \ufffd" in page


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("seed", range(4))
def test_bytes_of_any_kind(seed, command, lectern, write):
    import random

    write("deck.md", random.Random(seed).randbytes(20_000))
    run = lectern(command, "deck.md", text=False)
    assert run.returncode in (0, 1)
    (run.stdout + run.stderr).decode("utf-8")


def test_a_large_deck(lectern, write, tmp_path):
    write("deck.md", "# Slide\n\n- some *text* and [a link](https://example.org)\n\n---\n\n" * 20_000)
    run = lectern("build", "deck.md")
    assert run.returncode == 0
    assert (tmp_path / "deck.html").read_text().count("<section id=") == 20_000
