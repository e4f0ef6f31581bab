"""Outputs that cannot be written, or should not be."""

import subprocess

import pytest

DECK = "# A\n"


def test_an_output_folder_under_a_file(lectern, write, tmp_path):
    write("deck.md", DECK)
    write("taken", "")
    run = lectern("build", "deck.md", "-o", "taken/out")
    assert run.returncode == 74
    assert run.stderr == "lectern: cannot make the folder 'taken/out': Not a directory\n"


def test_an_output_folder_that_is_a_file(lectern, write, tmp_path):
    write("deck.md", DECK)
    write("taken", "old")
    assert lectern("build", "deck.md", "-o", "taken").returncode == 74
    assert (tmp_path / "taken").read_text() == "old"


def test_a_folder_in_the_place_of_the_page(lectern, write, tmp_path):
    write("deck.md", DECK)
    write("out/deck.html/keep", "")
    run = lectern("build", "deck.md", "-o", "out")
    assert run.returncode == 74
    assert "out/deck.html" in run.stderr


def test_a_folder_where_nobody_may_write(lectern, write):
    write("deck.md", DECK)
    assert lectern("build", "deck.md", "-o", "/proc/self/lectern").returncode == 74


def test_a_full_disk(lectern, write):
    write("deck.md", DECK)
    run = lectern("notes", "deck.md", "-o", "/dev/full")
    assert run.returncode == 74
    assert run.stderr == "lectern: cannot write '/dev/full': No space left on device\n"


def test_no_half_written_file(binary, write, tmp_path):
    """A limit on the size of files stops the write in the middle."""
    write("deck.md", "# A\n\n" + "text " * 100_000)
    old = write("out/deck.html", "the last good page")
    script = 'ulimit -f 64; trap "" XFSZ; exec "$0" build deck.md -o out'
    run = subprocess.run(["bash", "-c", script, binary], cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert run.returncode == 74
    assert "cannot write 'out/deck.html'" in run.stderr
    assert old.read_text() == "the last good page"
    assert [path.name for path in old.parent.iterdir()] == ["deck.html"]


def test_two_decks_for_one_page(lectern, write, tmp_path):
    write("a/deck.md", DECK)
    write("b/deck.md", DECK)
    run = lectern("build", "a/deck.md", "b/deck.md", "-o", "out")
    assert run.returncode == 64
    assert "'a/deck.md'" in run.stderr and "'b/deck.md'" in run.stderr and "'out/deck.html'" in run.stderr
    assert not (tmp_path / "out").exists()


def test_a_page_in_the_place_of_its_deck(lectern, write, tmp_path):
    deck = write("deck.html", DECK)
    assert lectern("build", "deck.html").returncode == 64
    assert deck.read_text() == DECK


def test_two_pages_on_standard_output(lectern, write):
    write("a.md", DECK)
    write("b.md", DECK)
    assert lectern("build", "a.md", "b.md", "-o", "-").returncode == 64


@pytest.mark.parametrize("command", ["build", "check", "notes"])
def test_a_reader_that_goes_away(command, binary, tmp_path):
    text = "# A\n\n[x](#/y)\n\nNote: b\n\n---\n\n" * 1_000
    script = '"$0" "$1" - | head -c 1 >/dev/null; exit "${PIPESTATUS[0]}"'
    run = subprocess.run(
        ["bash", "-c", script, binary, command], input=text, cwd=tmp_path, capture_output=True, text=True, timeout=60
    )
    assert run.returncode == 1  # The deck has errors; that nobody reads on is none.
    assert "cannot write" not in run.stderr
