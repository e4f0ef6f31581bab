"""Settings from the command line, the front matter, lectern.yml and other tools' files, as the binary finds them."""

import json

import pytest


@pytest.fixture
def settings(lectern):
    def settings(*arguments):
        return json.loads(lectern("model", *arguments).stdout)["settings"]

    return settings


def test_precedence(settings, write):
    write("lectern.yml", "title: project\nauthor: project\nwidth: 1000\n")
    write("reveal-md.json", '{"separator": "^\\\\*\\\\*\\\\*$", "revealOptions": {"width": 900, "height": 901}}')
    deck = write("talks/deck.md", "---\ntitle: deck\n---\na\n***\nb\n")
    found = settings(deck, "--set", "title=cli", "--set", "lang=it")
    assert (found["title"], found["author"], found["lang"]) == ("cli", "project", "it")
    assert (found["width"], found["height"]) == (1000, 901)
    assert settings(deck)["title"] == "deck"


def test_settings_of_another_project_do_not_reach_in(settings, write, tmp_path):
    write("lectern.yml", "author: outside\n")
    (tmp_path / "project/.git").mkdir(parents=True)
    deck = write("project/deck.md", "a")
    assert "author" not in settings(deck)


def test_separators(lectern, write):
    write("deck.md", "a\n===\nb\n+++\nc\n\nSay: n\n")

    def stacks(*arguments):
        deck = json.loads(lectern("model", "deck.md", *arguments).stdout)
        return [[len(slide["notes"]) for slide in stack["slides"]] for stack in deck["stacks"]]

    assert stacks() == [[0]]
    assert stacks("-s", "^===$", "-S", "^\\+\\+\\+$", "--notes-separator", "^Say:") == [[0], [0, 1]]
    assert stacks("-s", "^===$", "-S", "") == [[0], [0]]


def test_what_reveal_md_reads_is_enough(lectern, write):
    write("reveal-md.json", '{"separator": "^\\n<!-- > -->\\n", "verticalSeparator": "^\\n<!-- v -->\\n"}')
    write("slides/deck.md", "a\n\n<!-- > -->\n\nb\n\n<!-- v -->\n\nc\n")
    run = lectern("model", "slides/deck.md")
    assert [len(stack["slides"]) for stack in json.loads(run.stdout)["stacks"]] == [1, 2]
    assert run.stderr == ""


def test_problems_of_the_project_are_told_once(lectern, write):
    write("lectern.yml", "width: wide\n")
    write("a.md", "# A")
    write("b.md", "# B")
    run = lectern("check")
    assert run.returncode == 1
    assert run.stdout.count("error[setting-type]") == 1
    assert "lectern.yml:1:8" in run.stdout


@pytest.mark.parametrize(
    "assignment, message",
    [
        ("widht=10", "there is no setting 'widht'"),
        ("width=wide", "the setting 'width' is 'wide', not a number of pixels"),
        ("separator=(", "cannot read the regular expression of 'separator'"),
    ],
)
def test_a_bad_assignment_is_told(lectern, write, assignment, message):
    write("deck.md", "# A")
    run = lectern("check", "deck.md", "--set", assignment, "--fail-on", "warning")
    assert run.returncode == 1
    assert message in run.stdout


def test_an_assignment_without_a_value_is_misuse(lectern, write):
    write("deck.md", "# A")
    run = lectern("check", "deck.md", "--set", "width")
    assert run.returncode == 64
    assert "--set KEY=VALUE" in run.stderr


def test_parts_of_a_deck_are_no_decks_of_their_folder(lectern, write):
    write("course.md", "---\nchapters: [one.md]\n---\n# Course\n\n<!-- include: part.md -->\n")
    write("one.md", "# One")
    write("part.md", "part")
    run = lectern("build", ".", "-o", "out")
    assert run.returncode == 0
    assert run.stderr.splitlines() == [line for line in run.stderr.splitlines() if "course.html" in line]
