#!/usr/bin/env python3
"""Compares our highlighting of real code with that of Pygments, byte by byte, and prints a table.

usage: Tests/Highlight/agreement.py [--all] [--show LANGUAGE]

The code: every fence of the decks in the shared data whose language both know. Exits with 1 when, in one of the ten
languages with the most fences, less than 95 per cent of the bytes that are not blank are of the same kind. `--show` prints
what most of the difference in a language is. LECTERN_HIGHLIGHT names the program (default: the release build's).
"""

import argparse
import collections
import os
import re
import subprocess
import sys

from fences import PROGRAM, SHARED, canonical_names, fences
from pygments.lexers import get_lexer_by_name
from pygments.token import Comment, Error, Generic, Keyword, Literal, Name, Number, Operator, String, Token
from pygments.util import ClassNotFound

WANTED = 95.0
JUDGED = 10

# The kinds that are compared. What a theme draws alike, or one highlighter calls by another name, is one kind.
OURS = {
    "keyword": "keyword literal specialVariable",
    "type": "type builtIn className",
    "function": "function",
    "string": "string escape regexp",
    "substitution": "substitution",
    "number": "number",
    "comment": "comment",
    "meta": "meta",
    "variable": "variable",
    "attribute": "attribute styleProperty",
    "tag": "tag name selectorTag selectorClass selectorID selectorPseudo",
    "symbol": "symbol label",
    "section": "section bullet quote",
    "code": "code formula",
    "emphasis": "emphasis strong link",
    "prompt": "prompt",
    "inserted": "inserted",
    "deleted": "deleted",
    # Names that are not told apart, operators and punctuation.
    "plain": "plain operator punctuation",
}
KIND = {name: kind for kind, names in OURS.items() for name in names.split()}

# Pygments' tokens; the longest name that fits counts. Where there are two kinds, either is right.
THEIRS = {
    Token: "plain",
    Error: "plain",
    Comment: "comment",
    Comment.Preproc: "meta",
    Comment.PreprocFile: "string",
    Comment.Hashbang: "comment meta",
    Keyword: "keyword",
    Keyword.Type: "type",
    Keyword.Pseudo: "plain",
    Operator.Word: "keyword",
    Name.Attribute: "attribute",
    Name.Builtin: "type",
    Name.Builtin.Pseudo: "keyword",
    Name.Class: "type",
    Name.Decorator: "meta",
    Name.Entity: "symbol",
    Name.Exception: "type",
    Name.Function: "function",
    Name.Function.Magic: "function",
    Name.Tag: "tag",
    Name.Variable: "variable",
    Name.Variable.Magic: "keyword",
    Number: "number",
    Literal.Date: "number",
    String: "string",
    String.Interpol: "string substitution",
    # A comment in Rust, the first string of a function in Python.
    String.Doc: "string comment",
    String.Symbol: "symbol",
    Generic.Prompt: "prompt",
    Generic.Output: "plain",
    Generic.Inserted: "inserted",
    Generic.Deleted: "deleted",
    Generic.Heading: "section",
    Generic.Subheading: "section",
    Generic.Emph: "emphasis",
    Generic.Strong: "emphasis",
}

# Where Pygments uses a name in a language for something else.
SPECIAL = {
    # `true`, `false`, `nullptr`; and the names of the C++26 attributes.
    "cpp": {Name.Builtin: "keyword", Name.Attribute: "meta"},
    "c": {Name.Builtin: "keyword", Name.Attribute: "meta"},
    # A field after a dot.
    "java": {Name.Attribute: "plain"},
    # A key of an object.
    "json": {Name.Tag: "attribute"},
    "yaml": {Name.Tag: "attribute", Literal.Scalar.Plain: "plain string keyword number"},
    # A key; the name of a table.
    "toml": {Name: "attribute", Keyword: "section", Keyword.Constant: "keyword"},
    # Lifetimes and labels; `println!` and its like; the type after a number.
    "rust": {Name.Attribute: "symbol", Name.Label: "symbol", Name.Function.Magic: "type"},
    # `$(` and `$((`.
    "bash": {Keyword: "keyword substitution"},
    "ini": {Keyword: "section"},
    # `@Component`.
    "typescript": {Keyword.Declaration: "keyword meta"},
}

# Our name of a language to Pygments', where they differ.
LEXERS = {"shell": "console", "xml": "html", "dos": "batch", "dot": "graphviz", "hcl": "terraform", "plaintext": "text"}


def our_kinds(pieces):
    """For each piece of code a list with the kind of each byte."""
    request = b"".join(b"%s %d\n%s" % (name.encode(), len(code), code) for name, code in pieces)
    answer = subprocess.run([PROGRAM, "--all"], input=request, stdout=subprocess.PIPE, check=True).stdout.decode()
    blocks, block = [], []
    for line in answer.splitlines():
        if line:
            block.append(line)
        else:
            blocks.append(block)
            block = []
    for (_, code), spans in zip(pieces, blocks, strict=True):
        kinds = ["plain"] * len(code)
        for span in spans:
            start, end, name = span.split()
            kinds[int(start) : int(end)] = [KIND[name]] * (int(end) - int(start))
        yield kinds


def meaning(token, special):
    for table in (special, THEIRS):
        current = token
        while current is not None:
            if current in table and (table is not special or current is not Token):
                return table[current].split(), current
            current = current.parent
    raise KeyError(token)


def their_kinds(lexer, name, code):
    """For each byte the kinds that Pygments' token stands for, and the token."""
    special = SPECIAL.get(name, {})
    result = []
    for token, text in lexer.get_tokens(code.decode()):
        kinds, _ = meaning(token, special)
        result += [(kinds, token)] * len(text.encode())
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--all", action="store_true", help="print the languages beyond the first ten too")
    parser.add_argument("--show", metavar="LANGUAGE")
    arguments = parser.parse_args()
    if not os.path.isdir(os.path.join(SHARED, "decks")):
        print(f"SKIPPED: there is no folder 'decks' in {SHARED}; set LECTERN_SHARED to compare with Pygments")
        return 0
    names = canonical_names()
    found = collections.defaultdict(list)
    for language, code in fences():
        if names.get(language, "plaintext") != "plaintext":
            found[names[language]].append(code.encode())
    ranking = sorted(found, key=lambda name: (-len(found[name]), name))
    judged, failed = 0, False
    print(f"{'language':14} {'fences':>6} {'bytes':>8} {'agreement':>10}")
    for name in ranking:
        try:
            lexer = get_lexer_by_name(LEXERS.get(name, name), stripnl=False, ensurenl=False)
        except ClassNotFound:
            continue
        judged += 1
        if judged > JUDGED and not arguments.all and name != arguments.show:
            continue
        agreeing, total = 0, 0
        differences = collections.Counter()
        examples = {}
        for code, kinds in zip(found[name], our_kinds([(name, code) for code in found[name]]), strict=True):
            theirs = their_kinds(lexer, name, code)
            for index, kind in enumerate(kinds):
                if code[index : index + 1].isspace():
                    continue
                total += 1
                if kind in theirs[index][0]:
                    agreeing += 1
                else:
                    key = (kind, str(theirs[index][1]))
                    differences[key] += 1
                    examples.setdefault(key, collections.Counter())[word_at(code, index)] += 1
        share = 100 * agreeing / max(total, 1)
        mark = ""
        if judged <= JUDGED and share < WANTED:
            failed, mark = True, f"  less than {WANTED}"
        print(f"{name:14} {len(found[name]):6} {total:8} {share:9.2f}%{mark}")
        if name == arguments.show:
            for (kind, token), count in differences.most_common(25):
                words = "  ".join(f"{word} {times}" for word, times in examples[(kind, token)].most_common(8))
                print(f"    ours {kind}, theirs {token}: {count} bytes: {words}")
    return 1 if failed else 0


def word_at(code, index):
    """The word around a byte, with the byte after it."""
    if not (code[index : index + 1].isalnum() or code[index] == 0x5F):
        return code[max(0, index - 6) : index + 6].decode(errors="replace").replace("\n", "⏎")
    found = re.compile(rb"\w*").match(code, index)
    start = index - len(re.search(rb"\w*$", code[:index])[0])
    return code[start : found.end()].decode(errors="replace")


if __name__ == "__main__":
    sys.exit(main())
