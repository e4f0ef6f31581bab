"""Real decks of eighteen repositories, with the separators that their index says they use.

Each compiles without a crash, and has as many slides as reveal.js would make, unless a
rule of the dialect says otherwise.
"""

import csv
import json
import os
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor

import pytest

from conftest import LECTERN, ROOT

DECKS = (ROOT / os.environ.get("LECTERN_SHARED", "../shared") / "decks").resolve()

EMPTY_FILE = "a file without text has no slide"
EMPTY_END = "a separator as the first or last thing makes no empty slide"
DEFINITIONS_END = "a last slide of nothing but link definitions is no slide"
FENCE = "separators inside a fence are text"
COMMENT = "separators inside a comment are text"

# Where the number of slides is not reveal.js's: by how many, and by which rule.
DIFFERENCES = {
    "ckaestne/seai lectures/16_model_fairness/model_fairness.md": (-1, COMMENT),
    "mlip-cmu/s2025 lectures/18_fairness_measures/model_fairness.md": (-1, COMMENT),
    "Polkadot-Blockchain-Academy/pba-content previous_syllabus/bali - 2025/2-Polkadot/b-12-zombienet-slides.md": (
        -6,
        FENCE,
    ),
    "Polkadot-Blockchain-Academy/pba-content previous_syllabus/bali - 2025/3a-Protocol_On-Chain/Zombienet-slides.md": (
        -6,
        FENCE,
    ),
    "Polkadot-Blockchain-Academy/pba-content previous_syllabus/prev_campuses/1-1-Cryptography/Advanced-Lecture-ZK_Proofs-slides.md": (
        -3,
        COMMENT,
    ),
    "Polkadot-Blockchain-Academy/pba-content previous_syllabus/prev_campuses/1-2-Economics/1-Econ_Game_Theory_Intro-slides.md": (
        -1,
        EMPTY_END,
    ),
    "Polkadot-Blockchain-Academy/pba-content previous_syllabus/prev_campuses/1-3-Blockchain/1-Blockchain-Summary-slides.md": (
        -1,
        EMPTY_END,
    ),
    "Polkadot-Blockchain-Academy/pba-content previous_syllabus/prev_campuses/3-Blockchain/01-Blockchain-Summary-slides.md": (
        -1,
        EMPTY_END,
    ),
    "Polkadot-Blockchain-Academy/pba-content previous_syllabus/prev_campuses/7-Polkadot/11-XCMP-slides.md": (
        -1,
        EMPTY_END,
    ),
    "Polkadot-Blockchain-Academy/pba-content syllabus/2-Polkadot/01-Introduction-to-Polkadot-slides.md": (
        -1,
        EMPTY_END,
    ),
    "Polkadot-Blockchain-Academy/pba-content syllabus/4-FRAME/09-Construct-Runtime-slides.md": (-1, FENCE),
    "LEGO/scala-cats-workshop slides/part2-typeclasses.md": (-1, EMPTY_END),
    "RoboJackets/ros-training slides/week4/week4.md": (-1, EMPTY_END),
    "unibo-dtm-se/course-slides content/qa-tdd/_index.md": (-1, COMMENT),
    "dzello/reveal-hugo exampleSite/content/home/shortcodes/other.md": (-4, FENCE),
    "dzello/reveal-hugo exampleSite/content/home/shortcodes/section.md": (-1, FENCE),
    "dzello/reveal-hugo exampleSite/content/home/shortcodes/slide.md": (-12, FENCE),
    "dzello/reveal-hugo exampleSite/content/home/usage.md": (-4, FENCE),
    "ferrous-systems/rust-training training-slides/src/how-cheatsheets-work.md": (-15, FENCE),
    "Make-School-Courses/BEW-2.2-Docker-DevOps-Deployments Lessons/CourseOrientation.md": (-1, EMPTY_END),
    "Make-School-Courses/BEW-2.2-Docker-DevOps-Deployments Lessons/CourseReview.md": (-1, DEFINITIONS_END),
    "Make-School-Courses/BEW-2.3-Web-Security Lessons/Drills.md": (-1, EMPTY_FILE),
    "Make-School-Courses/BEW-2.3-Web-Security Lessons/OWASP.md": (-1, EMPTY_END),
    "MartenBE/mkslides slides/index.md": (-1, EMPTY_END),
    "MartenBE/mkslides tests/frontmatter/slides/someslides-1.md": (-1, EMPTY_END),
    "MartenBE/mkslides tests/relative_links/slides/some-folder/someslides-2.md": (-1, EMPTY_END),
    "MartenBE/mkslides tests/relative_links/slides/someslides-1.md": (-1, EMPTY_END),
    "MartenBE/mkslides tests/text/slides/someslides-1.md": (-1, EMPTY_END),
    "MartenBE/mkslides tests/text/slides/someslides-2.md": (-1, EMPTY_END),
}


def decks():
    if not DECKS.exists():
        return []
    with open(DECKS / "INDEX.tsv", newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def separators(row):
    """The patterns that a row of the index declares; the vertical one may be absent."""
    horizontal, vertical = re.match(r"h='(.*?)' v=(?:'(.*?)'|None):", row["how declared"]).groups()
    return [pattern.replace("\\\\", "\\") if pattern else "" for pattern in (horizontal, vertical)]


def compiled(row):
    horizontal, vertical = separators(row)
    path = DECKS / row["repo"].replace("/", "+") / row["deck path"]
    run = subprocess.run(
        [LECTERN, "model", "--format", "json", "--separator", horizontal, "--vertical-separator", vertical, path],
        capture_output=True,
        timeout=60,
    )
    return row, run


@pytest.fixture(scope="module")
def runs():
    rows = decks()
    if not rows:
        pytest.skip(f"REAL DECKS ABSENT: there is no {DECKS / 'INDEX.tsv'}")
    with ThreadPoolExecutor() as pool:
        return list(pool.map(compiled, rows))


def test_none_crashes(runs):
    for row, run in runs:
        assert run.returncode in (0, 1), f"{row['deck path']}: {run.stderr.decode()[-500:]}"


def test_the_numbers_of_slides_are_reveals_or_explained(runs):
    found = {}
    for row, run in runs:
        count = sum(len(stack["slides"]) for stack in json.loads(run.stdout)["stacks"])
        if count != int(row["slides"]):
            found[f"{row['repo']} {row['deck path']}"] = count - int(row["slides"])
    assert found == {name: difference for name, (difference, _) in DIFFERENCES.items()}


def test_every_problem_says_what_to_do(runs):
    for row, run in runs:
        for line in run.stderr.decode().splitlines():
            diagnostic = json.loads(line)
            assert diagnostic["message"] and diagnostic["help"], f"{row['deck path']}: {diagnostic}"
