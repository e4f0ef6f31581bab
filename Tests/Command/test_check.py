"""What is wrong with decks, in five formats, and the exit codes."""

import json
import os
import pty
import subprocess

import jsonschema
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


def objects(required, **properties):
    return {"type": "object", "required": required, "properties": properties}


def several(items):
    return {"type": "array", "minItems": 1, "items": items}


TEXT = objects(["text"], text={"type": "string", "minLength": 1})
REGION = objects(
    ["startLine", "startColumn"],
    **{name: {"type": "integer", "minimum": 1} for name in ("startLine", "startColumn", "endLine", "endColumn")},
)
PLACE = objects(
    ["artifactLocation", "region"], artifactLocation=objects(["uri"], uri={"type": "string"}), region=REGION
)
# What SARIF 2.1.0 requires of the objects that a log of diagnostics has (OASIS, sections 3.13 to 3.57).
SARIF = objects(
    ["version", "runs", "$schema"],
    version={"const": "2.1.0"},
    runs=several(
        objects(
            ["tool", "results"],
            columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
            tool=objects(
                ["driver"],
                driver=objects(["name"], name={"type": "string"}, rules=several(objects(["id"], id={"type": "string"}))),
            ),
            results=several(
                objects(
                    ["ruleId", "message", "level", "locations"],
                    level={"enum": ["none", "note", "warning", "error"]},
                    message=TEXT,
                    locations=several(objects(["physicalLocation"], physicalLocation=PLACE)),
                    relatedLocations=several(objects(["physicalLocation", "message"], message=TEXT)),
                    fixes=several(
                        objects(
                            ["artifactChanges"],
                            artifactChanges=several(
                                objects(
                                    ["artifactLocation", "replacements"],
                                    replacements=several(objects(["deletedRegion"], deletedRegion=REGION)),
                                )
                            ),
                        )
                    ),
                )
            ),
        )
    ),
)


def test_sarif_has_what_the_standard_requires(lectern, write):
    write("part.md", "# A {#a}\n\n<!-- .slide: class=“x” -->\n")
    write("deck.md", "a\n---\n----\nb\n\n[日本](#/nowhere)\n\n# B {#a}\n\n<!-- include: part.md -->\n")
    log = json.loads(lectern("check", "deck.md", "--format", "sarif").stdout)
    jsonschema.validate(log, SARIF)
    results = log["runs"][0]["results"]
    assert {"doubled-separator", "unknown-slide", "duplicate-id", "typographic-quote"} <= {r["ruleId"] for r in results}
    assert any("fixes" in result for result in results) and any("relatedLocations" in result for result in results)
    assert {r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for r in results} == {"deck.md", "part.md"}


def test_quiet_prints_only_what_fails(lectern, write):
    write("deck.md", ERROR + WARNING)
    assert lectern("check", "deck.md", "--format", "short").stdout.count("\n") > 1
    quiet = lectern("check", "deck.md", "--format", "short", "--quiet")
    assert quiet.returncode == 1
    assert [line.split(": ")[1] for line in quiet.stdout.splitlines()] == ["error"]
    write("clean.md", CLEAN)
    assert lectern("build", "clean.md", "-o", "out", "-q").stderr == ""


def test_severities_are_the_authors(lectern, write):
    write("deck.md", "---\nchecks:\n  unknown-slide: note\n---\n" + ERROR)
    run = lectern("check", "deck.md")
    assert run.returncode == 0
    assert run.stdout.startswith("note[unknown-slide]: ")
    assert lectern("check", "deck.md", "--set", "checks.unknown-slide=off").stdout == "no problems\n"
