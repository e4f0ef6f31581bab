"""A deck with every kind of slide, for every theme."""

import re
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[2]


def themes():
    """The names of the themes, in the order of their list."""
    return re.findall(r'#embed "(.+)\.css"', (ROOT / "Themes/themes.c").read_text(encoding="utf-8"))


def gallery(folder, theme):
    """Writes the deck and its picture into a folder, in a theme; returns its path."""
    (folder / "tree.svg").write_bytes((HERE / "tree.svg").read_bytes())
    deck = folder / f"{theme}.md"
    deck.write_text(f"---\ntheme: {theme}\n---\n" + (HERE / "gallery.md").read_text(encoding="utf-8"), encoding="utf-8")
    return deck
