#!/usr/bin/env python3
"""Pictures of formulas: ours beside KaTeX's.

    Tests/TeXMath/gallery.py FOLDER [--binary .build/debug/lectern-math] [--font "STIX Two Math"]

Reads formulas.txt beside this script, a formula a line (`$` at its start: within text), and writes gallery.html and
a PNG for every 24 formulas. Needs Debian's libjs-katex and chromium, and Playwright.
"""

import argparse
import html
import subprocess
from pathlib import Path

from playwright.sync_api import sync_playwright

HERE = Path(__file__).parent
KATEX = Path("/usr/share/javascript/katex")
RUNTIME = HERE.parent.parent / "Sources/Render/Runtime"
ROWS_A_PICTURE = 24


def ours(formulas: list[str], binary: str) -> list[str]:
    result = subprocess.run([binary], input="\n".join(formulas) + "\n", capture_output=True, text=True, check=True)
    if result.stderr:
        print(result.stderr, end="")
    return result.stdout.splitlines()


def page(formulas: list[str], markup: list[str], font: str | None) -> str:
    rows = "".join(
        f"<tr><td class=n>{number}<td class=tex><code>{html.escape(tex)}</code>"
        f"<td>{math}<td class=katex-cell data-tex='{html.escape(tex, quote=True)}'>"
        for number, (tex, math) in enumerate(zip(formulas, markup), 1)
    )
    style = "".join((RUNTIME / name).read_text() for name in ["math.css", "math-marks.css"])
    override = f"math {{ font-family: '{font}' !important }}" if font else ""
    return f"""<!doctype html><meta charset=utf-8><title>Formulas</title>
<link rel=stylesheet href="file://{KATEX}/katex.min.css"><script src="file://{KATEX}/katex.min.js"></script>
<style>{style} {override} .katex {{ font-size: 1em !important }}
body {{ font: 20px serif; margin: 8px; width: 1500px }} table {{ border-collapse: collapse; table-layout: fixed; width: 100% }}
body > table > tbody > tr > td {{ border-top: 1px solid #ccc; padding: 2px 8px; overflow: hidden }} .n {{ width: 30px; font-size: 12px }}
.tex {{ width: 220px; font-size: 11px; overflow-wrap: anywhere }}</style>
<table>{rows}</table>
<script>for (const cell of document.querySelectorAll(".katex-cell")) {{
  const tex = cell.dataset.tex, inline = tex[0] === "$";
  katex.render(inline ? tex.replace(/^\\$|\\$$/g, "") : tex, cell, {{ displayMode: !inline, throwOnError: false, trust: true }});
}}</script>"""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--binary", default=".build/debug/lectern-math")
    parser.add_argument("--font")
    options = parser.parse_args()
    formulas = (HERE / "formulas.txt").read_text().splitlines()
    formulas = [f.removesuffix("$") for f in formulas]
    options.folder.mkdir(parents=True, exist_ok=True)
    target = options.folder / "gallery.html"
    target.write_text(page(formulas, ours(formulas, options.binary), options.font))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        view = browser.new_page(viewport={"width": 1520, "height": 900})
        view.goto(target.resolve().as_uri())
        view.evaluate("document.fonts.ready")
        rows = view.locator("body > table > tbody > tr")
        for start in range(0, rows.count(), ROWS_A_PICTURE):
            first = rows.nth(start).bounding_box()
            last = rows.nth(min(start + ROWS_A_PICTURE, rows.count()) - 1).bounding_box()
            clip = {"x": 0, "y": first["y"], "width": 1520, "height": last["y"] + last["height"] - first["y"]}
            view.screenshot(path=options.folder / f"{start // ROWS_A_PICTURE + 1:02}.png", clip=clip, full_page=True)
        browser.close()


main()
