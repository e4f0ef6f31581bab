"""Diagrams: the commands that draw them, what is kept, and what is said when something is in the way."""

import base64
import os
import re
import select
import shutil
import signal
import subprocess

import pytest

DECK = "# A\n\n```dot\ndigraph { a -> b }\n```\n"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="3"/>'

needs_dot = pytest.mark.skipif(shutil.which("dot") is None, reason="Graphviz is absent: no command 'dot'")


@pytest.fixture
def tools(tmp_path, monkeypatch):
    """Writes a shell script as the only command of its name; `runs()` counts how often any was run."""
    folder, log = tmp_path / "bin", tmp_path / "runs"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:/bin:/usr/bin")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))

    def tool(script, name="dot"):
        path = folder / name
        path.write_text(f"#!/bin/sh\necho run >>'{log}'\n{script}\n")
        path.chmod(0o755)

    tool.runs = lambda: len(log.read_text().splitlines()) if log.exists() else 0
    return tool


@pytest.fixture
def bare_path(tmp_path, monkeypatch):
    (tmp_path / "nothing").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))


def pictures(page):
    return [base64.b64decode(data) for data in re.findall(r"data:image/svg\+xml;base64,([\w+/=]+)", page.read_text())]


def test_drawn_once(lectern, write, tools, tmp_path):
    tools(f"cat >/dev/null; echo '{SVG}'")
    write("deck.md", DECK + DECK)
    first = lectern("build", "deck.md")
    assert first.returncode == 0 and "diagram" not in first.stderr, first.stderr
    page = (tmp_path / "deck.html").read_bytes()
    assert pictures(tmp_path / "deck.html") == [SVG.encode() + b"\n"] * 2
    assert b"digraph { a -&gt; b }</code>" not in page and tools.runs() == 1
    assert lectern("build", "deck.md").returncode == 0
    assert tools.runs() == 1 and (tmp_path / "deck.html").read_bytes() == page
    write("deck.md", DECK.replace("b", "c"))
    lectern("build", "deck.md")
    assert tools.runs() == 2


def test_another_tool_draws_anew(lectern, write, tools, tmp_path):
    tools(f"echo '{SVG}'")
    write("deck.md", DECK)
    lectern("build", "deck.md")
    tools(f"echo '{SVG}<!-- other -->'")
    lectern("build", "deck.md")
    assert tools.runs() == 2 and b"other" in pictures(tmp_path / "deck.html")[0]


def test_the_tool_gets_the_text(lectern, write, tools, tmp_path):
    text = "digraph { " + "a -> b; " * 100_000 + "}"
    tools("printf '<svg>'; cat; echo '</svg>'; echo warning >&2")
    write("deck.md", f"```dot\n{text}\n```\n")
    run = lectern("build", "deck.md")
    assert run.returncode == 0, run.stderr
    assert pictures(tmp_path / "deck.html") == [f"<svg>{text}\n</svg>\n".encode()]


@pytest.mark.parametrize(
    "language, name, asked",
    [
        ("mermaid", "mmdc", "--quiet --input - --output - --outputFormat svg"),
        ("puml", "plantuml", "-tsvg -pipe -charset UTF-8"),
        ("d2", "d2", "--bundle=false - -"),
    ],
)
def test_every_language_has_its_command(language, name, asked, lectern, write, tools, tmp_path):
    tools('echo "<svg><!--$*|$PLANTUML_SECURITY_PROFILE|$(pwd)|$(cat)--></svg>"', name)
    write("deck.md", f"```{language}\nx\n```\n")
    run = lectern("build", "deck.md")
    assert run.returncode == 0, run.stderr
    profile = "SANDBOX" if name == "plantuml" else ""
    assert pictures(tmp_path / "deck.html") == [f"<svg><!--{asked}|{profile}|/|x--></svg>\n".encode()]


def test_the_order_of_the_answers_changes_nothing(lectern, write, tools, tmp_path, monkeypatch):
    monkeypatch.setenv("LECTERN_DIAGRAM_SECONDS", "50")
    # The first answers last.
    tools(
        "read line; d=$(dirname \"$0\"); if [ $line = a ]; then while [ ! -e $d/b.done ]; do :; done; fi; "
        "echo \"<svg>$line</svg>\"; : >$d/$line.done"
    )
    write("deck.md", "```dot\na\n```\n\n```dot\nb\n```\n")
    assert lectern("build", "deck.md").returncode == 0
    assert pictures(tmp_path / "deck.html") == [b"<svg>a</svg>\n", b"<svg>b</svg>\n"]


def test_no_tool(lectern, write, bare_path, tmp_path):
    write("deck.md", DECK)
    run = lectern("build", "deck.md")
    assert run.returncode == 0
    assert "warning[diagram-tool]: no command 'dot' is on the PATH to draw this diagram" in run.stderr
    assert "deck.md:3:4" in run.stderr and "package 'graphviz'" in run.stderr
    assert '<code class="language-dot">digraph { a -&gt; b }' in (tmp_path / "deck.html").read_text()
    assert "diagram-tool" in lectern("check", "deck.md").stdout


@pytest.mark.parametrize("command", ["check", "notes", "model"])
def test_only_build_draws(command, lectern, write, tools):
    tools(f"echo '{SVG}'")
    write("deck.md", DECK)
    run = lectern(command, "deck.md")
    assert run.returncode == 0 and "diagram-" not in run.stdout + run.stderr
    assert tools.runs() == 0


def test_a_program_of_the_deck_is_no_command(lectern, write, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", ".:")
    write("dot", f"#!/bin/sh\n: >{tmp_path}/was-run\n").chmod(0o755)
    write("deck.md", DECK)
    assert "diagram-tool" in lectern("build", "deck.md").stderr
    assert not (tmp_path / "was-run").exists()


@pytest.mark.parametrize(
    "script, place, said",
    [
        ("echo 'Error: <stdin>: syntax error in line 1 near x' >&2; exit 1", "4:1", "<stdin>: syntax error in line 1 near x"),
        ("echo 'Warning: fonts' >&2; echo 'Error: bad' >&2; exit 1", "3:4", "bad"),
        ("echo 'err: failed to compile -: -:1:5: unexpected' >&2; exit 1", "4:1", "failed to compile -: -:1:5: unexpected"),
        ("echo 'Error in line 99' >&2; exit 2", "3:4", "Error in line 99"),
        ("exit 3", "3:4", "it has exited with 3"),
        ("kill -9 $$", "3:4", "it has exited with -9"),
        ("echo hello", "3:4", "it has printed no SVG"),
    ],
)
def test_a_tool_that_fails(script, place, said, lectern, write, tools, tmp_path):
    tools(script)
    write("deck.md", DECK)
    run = lectern("build", "deck.md", "--format", "short")
    assert run.returncode == 1
    assert f"deck.md:{place}: error: 'dot' cannot draw this diagram: {said} [diagram-failed]" in run.stderr
    assert "digraph { a -&gt; b }" in (tmp_path / "deck.html").read_text()
    lectern("build", "deck.md")
    assert tools.runs() == 2


def test_plantuml_complains_in_its_own_way(lectern, write, tools):
    tools("echo '<svg/>'; printf 'ERROR\\n2\\nSyntax Error?\\nSome diagram description contains errors\\n' >&2; exit 200", "plantuml")
    write("deck.md", "```plantuml\nA -> B\n??\n```\n")
    run = lectern("build", "deck.md", "--format", "short")
    assert "deck.md:3:1: error: 'plantuml' cannot draw this diagram: Syntax Error? [diagram-failed]" in run.stderr


@pytest.mark.parametrize(
    "text, code",
    [
        ("---\nchecks:\n  diagram-failed: warning\n---\n" + DECK, 0),
        (DECK.replace("```dot", "<!-- lectern-ignore diagram-failed: later -->\n```dot"), 0),
        (DECK, 1),
    ],
)
def test_failures_are_judged_like_all_else(text, code, lectern, write, tools):
    tools("exit 1")
    write("deck.md", text)
    assert lectern("build", "deck.md").returncode == code
    assert "unused-ignore" not in lectern("check", "deck.md").stdout


@pytest.fixture
def life(tools, tmp_path):
    """A tool that hangs with a program of its own, and a pipe that both hold open as long as they live."""
    os.mkfifo(tmp_path / "life")
    pipe = os.open(tmp_path / "life", os.O_RDONLY | os.O_NONBLOCK)
    tools(f"exec 9>'{tmp_path}/life'; sleep 1000 & echo started >&9; wait")
    yield pipe
    os.close(pipe)


def comes(pipe, event):
    """Waits until the pipe has something to read, or nobody left who could write."""
    waiting = select.poll()
    waiting.register(pipe, event)
    return any(flags & event for _, flags in waiting.poll(30_000))


def test_a_tool_that_hangs_is_ended_with_all_that_it_started(life, lectern, write, tmp_path, monkeypatch):
    monkeypatch.setenv("LECTERN_DIAGRAM_SECONDS", "5.5")
    write("deck.md", DECK)
    run = lectern("build", "deck.md")
    assert run.returncode == 1
    assert "'dot' takes longer than 5.5 seconds to draw this diagram" in run.stderr
    assert (tmp_path / "deck.html").exists()
    assert os.read(life, 100) == b"started\n" and comes(life, select.POLLHUP)


def test_a_tool_does_not_outlive_the_command(life, binary, write, tmp_path):
    write("deck.md", DECK)
    with subprocess.Popen([binary, "build", "deck.md"], cwd=tmp_path, stderr=subprocess.DEVNULL) as run:
        assert comes(life, select.POLLIN)
        run.send_signal(signal.SIGTERM)
        assert run.wait(timeout=30) == -signal.SIGTERM
    assert os.read(life, 100) == b"started\n" and comes(life, select.POLLHUP)
    assert not (tmp_path / "deck.html").exists()


@pytest.mark.parametrize("stream", ["", ">&2"])
def test_a_tool_that_prints_without_end(stream, lectern, write, tools, monkeypatch):
    monkeypatch.setenv("LECTERN_DIAGRAM_SECONDS", "2" if stream else "50")
    tools(f"yes '<svg>' {stream}")
    write("deck.md", DECK)
    run = lectern("build", "deck.md")
    assert run.returncode == 1
    assert ("takes longer than 2 seconds" if stream else "with more than 8 MB") in run.stderr


@pytest.mark.parametrize("name", ["", "lectern/diagrams"])
def test_a_cache_that_is_in_the_way(name, lectern, write, tools, tmp_path, monkeypatch):
    tools(f"echo '{SVG}'")
    if name:
        write(f"cache/{name}", "a file where a folder should be")
    else:
        monkeypatch.setenv("XDG_CACHE_HOME", "/dev/null")
    write("deck.md", DECK)
    run = lectern("build", "deck.md")
    assert run.returncode == 0 and "error" not in run.stderr
    assert len(pictures(tmp_path / "deck.html")) == 1


def test_what_is_broken_in_the_cache_is_drawn_anew(lectern, write, tools, tmp_path):
    tools(f"echo '{SVG}'")
    write("deck.md", DECK)
    lectern("build", "deck.md")
    (kept,) = (tmp_path / "cache/lectern/diagrams").iterdir()
    kept.write_bytes(b"\0half")
    lectern("build", "deck.md")
    assert tools.runs() == 2 and kept.read_text() == SVG + "\n"
    assert pictures(tmp_path / "deck.html") == [SVG.encode() + b"\n"]


@needs_dot
def test_graphviz(lectern, write, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    write("deck.md", "# A\n\n```dot {alt=\"From a to b\"}\ndigraph { a -> b }\n```\n")
    run = lectern("build", "deck.md")
    assert run.returncode == 0 and "diagram" not in run.stderr, run.stderr
    (svg,) = pictures(tmp_path / "deck.html")
    assert svg.count(b'class="node"') == 2 and svg.count(b'class="edge"') == 1
    tag = re.search(r'<figure class="diagram diagram-dot"><img [^>]*>', (tmp_path / "deck.html").read_text())[0]
    assert 'alt="From a to b" width="' in tag


@needs_dot
def test_graphviz_names_the_line(lectern, write, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    write("deck.md", "# A\n\n> ```dot\n> digraph {\n>   a -> -> b\n> }\n> ```\n")
    run = lectern("build", "deck.md", "--format", "short")
    assert run.returncode == 1
    assert "deck.md:5:" in run.stderr and "syntax error in line 2 near '->' [diagram-failed]" in run.stderr
