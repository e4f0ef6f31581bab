#!/usr/bin/env python3
"""Write the data tables of the Markup module.

    pip install regex==2026.11.15 pymdown-extensions==13.1
    python3 Sources/Markup/Tables/generate.py            write the tables beside this script
    python3 Sources/Markup/Tables/generate.py --check    exit with 1 when a table is not what would be written

Where the facts come from:

    EntityNames.swift        the HTML Standard's named character references, as Python's `html.entities` has them
    EmojiNames.swift         GitHub's emoji names: gemoji, as `pymdownx.gemoji_db` has them
    CaseFoldingRuns.swift    the Unicode Character Database, as `regex` has it
    PunctuationRanges.swift  the same

The packages are pinned, so the same tables come out whatever version of Python reads this.
"""

import argparse
import html.entities
import importlib.metadata
import re
import sys
import textwrap
from pathlib import Path

PACKAGES = {"regex": "2026.11.15", "pymdown-extensions": "13.1"}
UNICODE = "18.0"  # the version that `regex` of this release has

FOLDER = Path(__file__).resolve().parent
COLUMNS = 120
SCALARS = [code for code in range(0x110000) if not 0xD800 <= code <= 0xDFFF]


# Entities


def entity_names():
    """Every name that ends in `;`, with the one or two scalars it stands for."""
    pairs = [
        f"{name[:-1]}={'.'.join(f'{ord(scalar):x}' for scalar in value)}"
        for name, value in sorted(html.entities.html5.items())
        if name.endswith(";")
    ]
    return swift_file(
        f"""
        The {len(pairs)} named character references of the HTML Standard (§13.5) that end in a semicolon:
        `name=scalar`, or `name=scalar.scalar`, in hexadecimal.
        """,
        static_text("entityNames", pairs),
    )


# Emoji


def emoji_names():
    """GitHub's names, and the fully qualified sequence that each stands for."""
    from pymdownx import gemoji_db

    entries = dict(gemoji_db.emoji)
    entries |= {alias: entries[name] for alias, name in gemoji_db.aliases.items()}
    pairs = []
    for name, entry in sorted(entries.items()):
        name = name.strip(":")
        assert re.fullmatch("[a-z0-9_+-]+", name), name
        codes = entry.get("unicode_alt") or entry["unicode"]
        pairs.append(f"{name}={''.join(chr(int(code, 16)) for code in codes.split('-'))}")
    return swift_file(
        f"""
        The {len(pairs)} emoji names of GitHub: gemoji {gemoji_db.version},
        from the package pymdown-extensions {PACKAGES['pymdown-extensions']} of PyPI.
        """,
        static_text("emojiNames", pairs),
    )


# Case folding


def case_folding():
    """Full case folding: runs of scalars that move by one distance, and those that become several."""
    single, several = {}, []
    for code, folded in foldings():
        if len(folded) == 1:
            single[code] = ord(folded) - code
        else:
            several.append([code, *map(ord, folded), *[0] * (3 - len(folded))])
    runs = [
        f"{first:#07x}, {last:#07x}, {stride}, {distance}" for first, last, stride, distance in folding_runs(single)
    ]
    rows = [", ".join(f"{value:#06x}" for value in row) for row in several]
    return swift_file(
        f"""
        Full case folding (statuses C and F of CaseFolding.txt) of Unicode {UNICODE},
        from the package regex {PACKAGES['regex']} of PyPI.
        """,
        number_table(
            "caseFoldingRuns",
            "Int32",
            "Rows of four: the first scalar, the last one, the step between them, and how far each moves.",
            runs,
        ),
        number_table(
            "caseFoldingSequences",
            "UInt32",
            "Rows of four: a scalar, and the two or three it becomes; 0 where there is no third.",
            rows,
        ),
    )


def foldings():
    """Every scalar that case folding changes, with what it becomes."""
    import regex

    flags = regex.FULLCASE | regex.UNICODE | regex.IGNORECASE
    # `regex` leaves the Turkish letters to its matcher. They fold as CaseFolding.txt says without status T.
    turkish = {"I": "i", "\u0130": "i\u0307"}
    for code in SCALARS:
        scalar = chr(code)
        folded = turkish.get(scalar) or regex._regex.fold_case(flags, scalar)
        if folded != scalar:
            yield code, folded


def folding_runs(distances):
    """Join neighbors, at a step of 1 or of 2, that move by the same distance."""
    runs = []
    for code, distance in sorted(distances.items()):
        if runs and runs[-1][3] == distance:
            first, last, stride, _ = runs[-1]
            step = code - last
            if step == stride or (first == last and step == 2):
                runs[-1] = (first, code, step, distance)
                continue
        runs.append((code, code, 1, distance))
    return runs


# Punctuation and scripts

# East_Asian_Width gives these to scalars that are yet to be assigned (EastAsianWidth.txt, "W").
RESERVED_WIDE = r"\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\U00020000-\U0002FFFD\U00030000-\U0003FFFD"
WIDE = rf"[[\p{{East_Asian_Width=W}}\p{{East_Asian_Width=F}}\p{{East_Asian_Width=H}}--\p{{Cn}}]{RESERVED_WIDE}]"
CJK = rf"[[{WIDE}--\p{{Emoji_Presentation}}]\p{{Script=Hangul}}\U000E0100-\U000E01EF]"


def punctuation():
    """Bits for Latin-1 and ranges for the rest."""
    marks = matching(r"[\p{P}\p{S}]")
    words = [sum(1 << (code - start) for code in marks if start <= code < start + 64) for start in range(0, 256, 64)]
    above = [code for code in marks if code > 0xFF]
    return swift_file(
        f"""
        Classes of scalars of Unicode {UNICODE}, from the package regex {PACKAGES['regex']} of PyPI.
        """,
        number_table(
            "latinPunctuationBits",
            "UInt64",
            "One bit for each scalar up to U+00FF: set when its general category is P or S.",
            [f"{word:#021_x}" for word in words],
        ),
        number_table(
            "punctuationBounds",
            "UInt32",
            "The scalars above U+00FF whose category is P or S: where each range begins and where it has ended.",
            bounds(above),
        ),
        number_table(
            "wideScriptBounds",
            "UInt32",
            "The scalars for which `isCJK` holds: where each range begins and where it has ended.",
            bounds(matching(CJK)),
        ),
    )


def matching(pattern):
    """The scalars that a character class holds, in order."""
    import regex

    one = regex.compile(pattern, regex.VERSION1)
    return [code for code in SCALARS if one.match(chr(code))]


def bounds(codes):
    """Half-open ranges as Swift numbers, `first, end`."""
    ranges = []
    for code in codes:
        if ranges and ranges[-1][1] == code:
            ranges[-1][1] = code + 1
        else:
            ranges.append([code, code + 1])
    return [f"{first:#06x}, {end:#06x}" for first, end in ranges]


# Swift source


def swift_file(about, *declarations):
    """A file: what it is, how it came to be, and what it declares."""
    comment = textwrap.dedent(about).strip() + "\nWritten by generate.py; change that, not this."
    header = "".join(f"// {line}\n" for line in comment.splitlines())
    return header + "".join(f"\n{declaration}" for declaration in declarations)


def static_text(name, pairs):
    """One string literal. An array of thousands of tuples would take the compiler minutes."""
    lines = textwrap.wrap(" ".join(pairs), COLUMNS - 2, break_long_words=False, break_on_hyphens=False)
    body = "".join(f"  {line}\n" for line in lines)
    return f'let {name}: StaticString = """\n{body}  """\n'


def number_table(name, element, about, rows):
    """An array of numbers, as many rows a line as fit."""
    lines, line = [], ""
    for row in rows:
        if len(line) + len(row) + 4 > COLUMNS:
            lines.append(line)
            line = ""
        line += f"{' ' if line else '  '}{row},"
    lines.append(line)
    body = "".join(f"{line}\n" for line in lines)
    return f"/// {about}\nlet {name}: [{element}] = [\n{body}]\n"


# The command


TABLES = {
    "EntityNames.swift": entity_names,
    "EmojiNames.swift": emoji_names,
    "CaseFoldingRuns.swift": case_folding,
    "PunctuationRanges.swift": punctuation,
}


def missing_packages():
    """What to install before the tables can be made."""
    for package, version in PACKAGES.items():
        try:
            found = importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            found = None
        if found != version:
            yield f"{package}=={version}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 when a table is stale")
    options = parser.parse_args()

    if missing := list(missing_packages()):
        sys.stderr.write(f"generate.py: these versions are needed: pip install {' '.join(missing)}\n")
        return 2

    stale = []
    for name, make in TABLES.items():
        file, data = FOLDER / name, make().encode()
        if file.exists() and file.read_bytes() == data:
            continue
        stale.append(name)
        if not options.check:
            file.write_bytes(data)
    for name in stale:
        print(f"{name} {'is stale' if options.check else 'written'}")
    return 1 if stale and options.check else 0


if __name__ == "__main__":
    sys.exit(main())
