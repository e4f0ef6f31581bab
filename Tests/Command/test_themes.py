"""`lectern themes`, and the themes that `lectern build` is told to take."""

import base64

import pytest


def test_the_list_has_a_line_for_each(lectern):
    run = lectern("themes")
    assert run.returncode == 0 and run.stderr == ""
    lines = run.stdout.split("\n\n")[0].splitlines()
    assert lines[0].startswith("lecture ") and len(lines) >= 9
    assert all(line.endswith(".") and len(line) < 120 for line in lines)


def test_the_list_tells_what_reveals_names_mean(lectern):
    rest = lectern("themes").stdout.split("\n\n", 1)[1]
    assert "blackboard  moon\n" in rest


def test_a_printed_theme_is_a_theme(lectern, write, tmp_path):
    css = lectern("themes", "--print", "paper").stdout
    assert css.startswith("/* ") and "--r-main-font" in css
    write("mine.css", css)
    write("deck.md", "# A\n")
    assert lectern("build", "deck.md", "-o", "ours", "--theme", "paper").returncode == 0
    assert lectern("build", "deck.md", "-o", "mine", "--theme", "mine.css").returncode == 0
    assert (tmp_path / "ours/deck.html").read_bytes() == (tmp_path / "mine/deck.html").read_bytes()


def test_reveals_names(lectern, write, tmp_path):
    write("a.md", "---\ntheme: moon\n---\n# A\n")
    write("b.md", "---\ntheme: blackboard\n---\n# A\n")
    run = lectern("build", "a.md", "b.md")
    assert run.returncode == 0 and "warning" not in run.stderr
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()


@pytest.mark.parametrize("arguments", [["themes", "--print", "lectrue"], ["build", "--theme", "lectrue"]])
def test_a_mistyped_name(arguments, lectern):
    run = lectern(*arguments)
    assert run.returncode == 64
    assert "There is no theme 'lectrue'. Did you mean 'lecture'?" in run.stderr


def test_the_command_line_counts_more(lectern, write, tmp_path):
    write("deck.md", "---\ntheme: dark\n---\n# A\n")
    lectern("build", "deck.md", "--theme", "print", "-o", "a")
    write("deck.md", "---\ntheme: print\n---\n# A\n")
    lectern("build", "deck.md", "-o", "b")
    assert (tmp_path / "a/deck.html").read_bytes() == (tmp_path / "b/deck.html").read_bytes()


def test_a_file_with_a_font(lectern, write, tmp_path):
    write(".git/HEAD", "")
    write("style/font.woff2", b"font")
    write("style/mine.css", "@font-face { font-family: Mine; src: url(font.woff2); }")
    write("decks/deck.md", "---\ntheme: ../style/mine.css\n---\n# A\n")
    run = lectern("build", "decks/deck.md")
    assert run.returncode == 0 and "warning" not in run.stderr
    font = "url(data:font/woff2;base64," + base64.b64encode(b"font").decode() + ")"
    assert font in (tmp_path / "deck.html").read_text()
    lectern("build", "decks/deck.md", "--theme", "style/mine.css", "-o", "again")
    assert (tmp_path / "again/deck.html").read_bytes() == (tmp_path / "deck.html").read_bytes()


def test_the_theme_of_a_project(lectern, write, tmp_path):
    write("course/lectern.yml", "theme: look/mine.css\ncss: [look/more.css]\n")
    write("course/look/mine.css", "a { b: c }")
    write("course/look/more.css", "d { e: f }")
    write("course/week/deck.md", "# A\n")
    run = lectern("build", "course/week/deck.md")
    assert run.returncode == 0 and "warning" not in run.stderr
    assert "a{b:c}d{e:f}</style>" in (tmp_path / "deck.html").read_text()


def test_files_that_are_not_there(lectern, write):
    write("mine.css", "a { b: url(gone.png) }")
    write("deck.md", "---\ntheme: mine.css\n---\n# A\n")
    assert "warning[missing-style-asset]: the style sheet 'mine.css' names 'gone.png'" in lectern("build", "deck.md").stderr
    run = lectern("build", "deck.md", "--theme", "mine.css")
    assert run.returncode == 1 and "the theme 'mine.css' names 'gone.png'" in run.stderr
    run = lectern("build", "deck.md", "--theme", "other.css")
    assert run.returncode == 66 and "cannot read the theme 'other.css'" in run.stderr
    write("deck.md", "---\ntheme: other.css\n---\n# A\n")
    assert "warning[unknown-theme]: there is no theme file 'other.css'" in lectern("build", "deck.md").stderr


def test_a_file_outside_of_the_project(lectern, write):
    write("outside.css", "a {}")
    write("in/.git/HEAD", "")
    write("in/deck.md", "---\ntheme: ../outside.css\n---\n# A\n")
    assert "the theme file '../outside.css' is outside of the project" in lectern("build", "in/deck.md").stderr
