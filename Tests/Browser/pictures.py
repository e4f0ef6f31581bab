"""Pictures of every theme on every kind of slide, to be looked at by people: one contact sheet a theme.

    pictures.py FOLDER [THEME ...]

Needs Pillow beside what the tests need. LECTERN and LECTERN_CHROMIUM are as in conftest.py.
"""

import io
import subprocess
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

from conftest import CHROMIUM, LECTERN
from gallery import gallery, themes

COLUMNS, WIDTH, HEIGHT, GAP = 3, 640, 360, 8


def pictures(page, url):
    """One picture a slide, its fragments half-way."""
    page.goto(url)
    for index in range(page.evaluate("Lectern.getTotalSlides()")):
        page.evaluate("""(index) => {
          const { h, v } = Lectern.getIndices(Lectern.getSlides()[index]);
          Lectern.slide(h, v, 1);
        }""", index)
        yield Image.open(io.BytesIO(page.screenshot()))


def sheet(images):
    rows = -(-len(images) // COLUMNS)
    picture = Image.new("RGB", (COLUMNS * (WIDTH + GAP) + GAP, rows * (HEIGHT + GAP) + GAP), "#888")
    for index, image in enumerate(images):
        row, column = divmod(index, COLUMNS)
        place = (GAP + column * (WIDTH + GAP), GAP + row * (HEIGHT + GAP))
        picture.paste(image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS), place)
    return picture


def main(folder, *names):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1280, "height": 720}, reduced_motion="reduce")
        for name in names or themes():
            deck = gallery(folder, name)
            subprocess.run([LECTERN, "build", deck, "-o", folder], check=True, timeout=60)
            sheet(list(pictures(page, deck.with_suffix(".html").absolute().as_uri()))).save(folder / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(*sys.argv[1:])
