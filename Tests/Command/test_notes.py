"""Speaker notes as plain text."""

DECK = """# One

Note:
Welcome to the *first* slide, which has a note that is long enough for two lines of eighty.

---

# Two

---

# Three

Note: - a
"""

NOTES = """One
===

1/3  One
--------

Welcome to the first slide, which has a note that is long enough for two lines
of eighty.

3/3  Three
----------

- a

Slides without notes:

  2/3  Two
"""


def test_on_standard_output(lectern, write):
    write("deck.md", DECK)
    run = lectern("notes", "deck.md")
    assert (run.returncode, run.stdout, run.stderr) == (0, NOTES, "")


def test_into_a_file(lectern, write, tmp_path):
    write("deck.md", DECK)
    run = lectern("notes", "deck.md", "-o", "paper/notes.txt")
    assert (run.returncode, run.stdout) == (0, "")
    assert (tmp_path / "paper/notes.txt").read_text() == NOTES


def test_from_standard_input(lectern):
    assert lectern("notes", "-", stdin=DECK).stdout == NOTES


def test_width(lectern, write):
    write("deck.md", DECK)
    lines = lectern("notes", "deck.md", "--width", "40").stdout.splitlines()
    assert max(map(len, lines)) <= 40
    assert "Welcome to the first slide, which has a" in lines


def test_a_width_without_room(lectern, write):
    write("deck.md", DECK)
    run = lectern("notes", "deck.md", "--width", "3")
    assert run.returncode == 64
    assert "the least is 24" in run.stderr


def test_several_decks(lectern, write):
    write("a.md", DECK)
    write("b.md", DECK)
    assert lectern("notes", "a.md", "b.md").stdout == NOTES + "\n\n" + NOTES


def test_the_seed_deck_has_none(lectern, seed):
    run = lectern("notes", seed)
    assert run.returncode == 0
    lines = run.stdout.partition("Slides without notes:\n\n")[2].splitlines()
    assert len(lines) == 14
    assert lines[3] == "   4/14  Why Open Source Matters"


def test_what_is_wrong_goes_to_standard_error(lectern, write):
    write("deck.md", "# A\n\n[x](#/y)\n\nNote: b\n")
    run = lectern("notes", "deck.md")
    assert run.returncode == 1
    assert "error[unknown-slide]" in run.stderr
    assert "error" not in run.stdout
