"""Decks become pages."""

import os
import re
import stat

DECK = "# One\n\nText.\n\n---\n\n# Two\n\nNote: quiet\n"


def names(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_a_file(lectern, write, tmp_path):
    write("talks/deck.md", DECK)
    run = lectern("build", "talks/deck.md", "-o", "out")
    assert run.returncode == 0
    assert run.stdout == ""
    assert re.fullmatch(r"out/deck\.html: 2 slides, \d+ kB\n", run.stderr)
    assert names(tmp_path / "out") == ["deck.html"]
    page = (tmp_path / "out/deck.html").read_text()
    assert page.startswith("<!doctype html>\n") and page.endswith("</html>\n")
    assert '<section id="two">' in page


def test_the_current_folder_is_the_default(lectern, write, tmp_path):
    write("talks/deck.md", DECK)
    assert lectern("build", "talks/deck.md").returncode == 0
    assert names(tmp_path) == ["deck.html", "talks/deck.md"]


def test_any_file_name_is_an_input(lectern, write, tmp_path):
    write("lecture.v2.txt", DECK)
    assert lectern("build", "lecture.v2.txt", "-o", "out").returncode == 0
    assert names(tmp_path / "out") == ["lecture.v2.html"]


def test_a_folder(lectern, write, tmp_path):
    for name in ["b.md", "a.md", "part/c.md", ".hidden/d.md", ".e.md", "readme.txt"]:
        write("course/" + name, DECK)
    run = lectern("build", "course", "-o", "out")
    assert run.returncode == 0
    assert names(tmp_path / "out") == ["a.html", "b.html", "part/c.html"]
    assert [line.split(":")[0] for line in run.stderr.splitlines()] == ["out/a.html", "out/b.html", "out/part/c.html"]


def test_no_input_is_the_current_folder(lectern, write, tmp_path):
    write("deck.md", DECK)
    assert lectern("build", "-o", "out").returncode == 0
    assert names(tmp_path / "out") == ["deck.html"]


def test_standard_input(lectern, tmp_path):
    run = lectern("build", "-", stdin=DECK)
    assert run.returncode == 0
    assert run.stdout.startswith("<!doctype html>\n") and run.stdout.endswith("</html>\n")
    assert run.stderr == ""
    assert names(tmp_path) == []


def test_standard_input_into_a_folder(lectern, tmp_path):
    assert lectern("build", "-", "-o", "out", stdin=DECK).returncode == 0
    assert names(tmp_path) == ["out/stdin.html"]


def test_standard_output(lectern, write):
    write("deck.md", DECK)
    run = lectern("build", "deck.md", "-o", "-")
    assert run.returncode == 0
    assert run.stdout.startswith("<!doctype html>\n")


def test_twice_the_same_bytes(lectern, write, tmp_path):
    write("deck.md", DECK)
    for folder in ["one", "two"]:
        assert lectern("build", "deck.md", "-o", folder).returncode == 0
    assert (tmp_path / "one/deck.html").read_bytes() == (tmp_path / "two/deck.html").read_bytes()


def test_the_seed_deck(lectern, seed, tmp_path):
    run = lectern("build", seed, "-o", "out")
    assert run.returncode == 0
    assert run.stderr.count("\n") == 1 and ": 14 slides, " in run.stderr
    page = tmp_path / "out" / (seed.stem + ".html")
    assert page.stat().st_size < 60_000
    assert page.read_text().count("<section id=") == 14


def test_pictures_are_embedded(lectern, write, tmp_path):
    write(".git/HEAD", "")
    write("img/a.png", b"\x89PNG")
    write("course/deck.md", "# A\n\n![a](../img/a.png) ![b](b.svg) <img src=b.svg alt=b>\n")
    write("course/b.svg", "<svg/>")
    assert lectern("build", "course/deck.md", "-o", "out").returncode == 0
    page = (tmp_path / "out/deck.html").read_text()
    assert page.count("data:image/png;base64,iVBORw==") == 1
    assert page.count("data:image/svg+xml;base64,PHN2Zy8+") == 2


def test_nothing_outside_the_project_is_embedded(lectern, write, tmp_path):
    write("secret.png", b"secret")
    write("course/deck.md", "# A\n\n![a](../secret.png) ![b](link.png) ![c](/etc/hostname)\n")
    os.symlink(tmp_path / "secret.png", tmp_path / "course/link.png")
    lectern("build", "course/deck.md", "-o", "out")
    page = (tmp_path / "out/deck.html").read_text()
    assert "base64" not in page.partition("<main")[2].partition("</main>")[0]
    assert 'src="../secret.png"' in page and 'src="link.png"' in page


def test_links_to_decks_lead_to_their_pages(lectern, write, tmp_path):
    write("a.md", "# A\n\n[b](b.md#/b)\n")
    write("b.md", "# B\n")
    assert lectern("build", "a.md", "b.md", "-o", "out").returncode == 0
    assert 'href="b.html#/b"' in (tmp_path / "out/a.html").read_text()


def test_problems_are_told_and_the_page_is_written(lectern, write, tmp_path):
    write("deck.md", "# A\n\n[x](#/no-such-slide)\n")
    run = lectern("build", "deck.md", "-o", "out")
    assert run.returncode == 1
    assert "error[unknown-slide]" in run.stderr
    assert run.stderr.endswith("1 error in 1 file\n")
    assert (tmp_path / "out/deck.html").exists()


def test_a_page_has_the_permissions_of_other_new_files(lectern, write, tmp_path):
    write("deck.md", DECK)
    lectern("build", "deck.md", umask=0o027)
    assert stat.S_IMODE((tmp_path / "deck.html").stat().st_mode) == 0o640


def test_a_link_stays_a_link(lectern, write, tmp_path):
    write("deck.md", DECK)
    real = write("public/real.html", "old")
    os.symlink(real, tmp_path / "deck.html")
    assert lectern("build", "deck.md").returncode == 0
    assert (tmp_path / "deck.html").is_symlink()
    assert real.read_text().startswith("<!doctype html>")
