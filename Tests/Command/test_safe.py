"""Decks from strangers."""

DECK = """---
theme: mine.css
---
# A

Text <script>go()</script> <b onclick="go()" style="color: red">b</b> ![c](https://example.org/c.png) ![d](d.png) ![e](e.png)

```js {file="secret.js"}
```
"""


def test_a_deck_of_a_stranger(lectern, write, tmp_path):
    write("deck.md", DECK)
    write("mine.css", "p { color: orchid }")
    write("secret.js", "let a = '<b>'")
    write("d.png", b"\x89PNG")
    run = lectern("build", "--safe", "deck.md")
    assert run.returncode == 1 and "error[missing-file]" in run.stderr
    assert run.stderr.splitlines()[0] == (
        "deck.md: the safe build left out 1 style sheet, 1 tag (script) and 3 attributes (onclick, src, style)"
    )
    page = (tmp_path / "deck.html").read_text()
    assert "go()" not in page and "orchid" not in page and "example.org" not in page
    assert page.count("data:image/png;base64,iVBORw==") == 1
    assert "'&lt;b&gt;'" in page
    assert 'src="' not in page.partition("<main")[2].replace('src="data:', "")


def test_nothing_left_out_is_nothing_to_say(lectern, write):
    write("deck.md", "# A\n\n<b>b</b>\n")
    assert "left out" not in lectern("build", "--safe", "deck.md").stderr


def test_quiet(lectern, write):
    write("deck.md", "<script>a</script>\n\nb\n")
    assert lectern("build", "--safe", "--quiet", "deck.md").stderr == ""


def test_a_page_on_standard_output(lectern):
    run = lectern("build", "--safe", "-", stdin="# A\n\n<p onclick=go()>b</p>\n")
    assert run.stdout.startswith("<!doctype html>") and "go()" not in run.stdout
    assert run.stderr == "<stdin>: the safe build left out 1 attribute (onclick)\n"


def test_the_theme_of_the_command_line_is_the_builders_own(lectern, write, tmp_path):
    write("deck.md", "---\ntheme: mine.css\n---\n# A\n")
    write("mine.css", "p { color: orchid }")
    write("looks/house.css", "p { color: peru }")
    assert lectern("build", "--safe", "--theme", "looks/house.css", "deck.md").returncode == 0
    page = (tmp_path / "deck.html").read_text()
    assert "peru" in page and "orchid" not in page


def test_a_usual_deck_keeps_its_scripts(lectern, write, tmp_path):
    write("deck.md", DECK.replace("theme: mine.css", "lang: en"))
    write("secret.js", "a")
    lectern("build", "deck.md")
    assert (tmp_path / "deck.html").read_text().count("go()") == 2
