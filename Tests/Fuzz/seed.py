"""Writes a fuzzer's first corpus: the examples of the specifications, and the first slides of real decks."""

import hashlib
import json
import pathlib
import sys

shared, corpus = map(pathlib.Path, sys.argv[1:])


def write(choice: bytes, text: bytes) -> None:
    data = choice + text
    (corpus / hashlib.sha1(data).hexdigest()).write_bytes(data)


for number, path in enumerate(sorted((shared / "conformance").glob("*.json"))):
    for example in json.loads(path.read_text()):
        text = example.get("markdown", "").encode()
        write(bytes([example.get("example", number) % 4, number % 2]), text)
for number, path in enumerate(sorted((shared / "decks").rglob("*.md"))):
    if number % 4 == 0:
        write(bytes([2, 1]), path.read_bytes()[:2000])
