"""The model of a deck as JSON, and the schemas: `lectern model`, `lectern schema`."""

import json

import jsonschema
import pytest

from conftest import ROOT

SCHEMA = ROOT / "Sources/Render/Model/Schema/deck.schema.json"

DECK = """---
title: Models
subtitle: open and closed
titleSlide: true
duration: 10
event: PyCon
macros: {R: x}
checks: {missing-file: off}
---
# Über *alles* {#start .wide}

![a](x.png) and [b](#/start)

- one <!-- .element: class="fragment fade-up" -->
- two

. . .

```js [5: 1|2-3] {.small}
a
b
c
```

<!-- .slide: class="center" data-background-color="#123456" data-transition="zoom-in fade-out" data-timing="90" -->

Note:
Say *this*.

----

<!-- .slide: data-visibility="uncounted" data-auto-animate data-notes="plain" -->

| a | b |
|---|---|
| c | d |

> quote

<!-- include: part.md -->
"""


@pytest.fixture
def model(lectern, write):
    def model(text, *arguments, **files):
        for name, content in files.items():
            write(name.replace("_", "."), content)
        write("deck.md", text)
        return json.loads(lectern("model", "deck.md", *arguments).stdout)

    return model


def test_a_deck_of_everything_is_as_the_schema_says(model):
    deck = model(DECK, part_md="included [c](d.md)\n")
    jsonschema.Draft202012Validator.check_schema(json.loads(SCHEMA.read_text()))
    jsonschema.validate(deck, json.loads(SCHEMA.read_text()))
    title, first, second = [slide for stack in deck["stacks"] for slide in stack["slides"]]
    assert deck["files"] == ["deck.md", "part.md"]
    assert (deck["title"], deck["slideCount"], deck["noteWords"]) == ("Models", 2, 3)
    assert deck["metadata"] == {"event": "PyCon"}
    assert title["kind"] == "title"
    assert (first["id"], first["title"], first["classes"]) == ("start", "Über alles", ["center"])
    assert first["properties"] == {
        "background": {"color": "#123456"},
        "transitionIn": "zoom",
        "transitionOut": "fade",
        "timing": 90,
    }
    assert [fragment["kind"] for fragment in first["fragments"]] == ["element", "pause", "code"]
    assert (first["steps"], first["noteWords"], first["seconds"]) == (3, 2, 90)
    code = next(block["code"] for block in first["blocks"] if block["kind"] == "codeBlock")
    assert code == {
        "language": "js",
        "numbered": True,
        "firstLine": 5,
        "lineCount": 3,
        "steps": [[[1, 1]], [[2, 3]]],
    }
    assert second["plainNotes"] == "plain"
    assert second["references"][0]["location"]["file"] == 1
    kinds = [(block["kind"], block["depth"]) for block in second["blocks"]]
    assert ("tableCell", 2) in kinds and ("blockQuote", 0) in kinds and ("paragraph", 1) in kinds


def test_places_are_told_in_bytes_and_in_lines_and_scalars(model):
    text = "# Ü\n\n- äö [x](y.md)\n"
    reference = model(text)["stacks"][0]["slides"][0]["references"][0]
    place = reference["location"]
    assert text.encode()[place["start"] : place["end"]] == b"y.md"
    assert (place["line"], place["column"], place["endLine"], place["endColumn"]) == (3, 10, 3, 14)


@pytest.mark.parametrize("text", ["", "---\n---\n", "> " * 3000 + "deep", "- " * 3000 + "deep", "\0\n---\n\0", "<!--"])
def test_any_text_has_a_model(model, text):
    jsonschema.validate(model(text), json.loads(SCHEMA.read_text()))


def test_the_seed_deck(lectern, seed):
    deck = json.loads(lectern("model", seed).stdout)
    jsonschema.validate(deck, json.loads(SCHEMA.read_text()))
    assert deck["slideCount"] == 14


def test_several_decks_are_several_objects(lectern, write):
    write("a.md", "# A")
    write("b.md", "# B")
    decoder, text, titles = json.JSONDecoder(), lectern("model", "a.md", "b.md").stdout, []
    while text.strip():
        deck, end = decoder.raw_decode(text.lstrip())
        titles.append(deck["title"])
        text = text.lstrip()[end:]
    assert titles == ["A", "B"]


def test_the_schema_of_decks_is_printed(lectern):
    assert lectern("schema", "--deck").stdout == SCHEMA.read_text()


def test_the_schema_of_settings_takes_good_ones_and_no_bad_ones(lectern):
    schema = json.loads(lectern("schema").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    good = {"title": "T", "width": 1280, "slideNumber": "c/t", "chapters": ["a.md"], "checks": {"x": "off"}, "own": 1}
    assert validator.is_valid(good)
    for bad in [{"width": "wide"}, {"transition": "zomm"}, {"center": 1}, {"checks": {"x": "loud"}}]:
        assert not validator.is_valid(bad), bad


def test_the_page_of_settings_has_a_row_for_each(lectern):
    names = json.loads(lectern("schema").stdout)["properties"]
    page = lectern("schema", "--markdown").stdout
    assert len(names) > 60
    for name in names:
        assert f"| `{name}` |" in page
