"""The fenced code of the decks in the shared data, and the program that highlights it."""

import glob
import os
import re
import subprocess

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SHARED = os.environ.get("LECTERN_SHARED", os.path.join(ROOT, "..", "shared"))
PROGRAM = os.environ.get("LECTERN_HIGHLIGHT", os.path.join(ROOT, ".build", "release", "lectern-highlight"))


def fences():
    """Language as written, and code, of each fence of the decks."""
    opening = re.compile(r"^([ \t>]*)(`{3,}|~{3,})[ \t]*\{?\.?([\w+#.-]+)[^`]*$")
    for path in sorted(glob.glob(os.path.join(SHARED, "decks", "**", "*.md"), recursive=True)):
        with open(path, encoding="utf-8", errors="replace", newline="") as file:
            lines = iter(file.read().replace("\r\n", "\n").split("\n"))
        for line in lines:
            found = opening.match(line)
            if not found:
                continue
            indent, mark, language = len(found[1]), found[2], found[3].lower()
            closing = re.compile(rf"^[ \t>]*{re.escape(mark[0])}{{{len(mark)},}}[ \t]*$")
            code = []
            for line in lines:
                if closing.match(line):
                    break
                code.append(line[indent:] if not line[:indent].strip(" \t>") else line)
            yield language, "\n".join(code) + "\n"


def canonical_names():
    """Alias to name, for every language that we know."""
    listing = subprocess.run([PROGRAM, "--list"], stdout=subprocess.PIPE, check=True, text=True).stdout
    return {alias: words[0] for words in map(str.split, listing.splitlines()) for alias in words}
