"""Runs the real binary as a user runs it.

LECTERN          the binary, .build/release/lectern unless set
LECTERN_SHARED   the folder that holds the seed deck, ../shared unless set
"""

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LECTERN = (ROOT / os.environ.get("LECTERN", ".build/release/lectern")).resolve()
SEED = (ROOT / os.environ.get("LECTERN_SHARED", "../shared") / "seeds/002_3f210a6317e0abc3.txt").resolve()


def pytest_sessionstart():
    if not LECTERN.exists():
        pytest.exit(f"no binary at {LECTERN}: run `swift build -c release`, or name one in LECTERN", returncode=1)


def pytest_terminal_summary(terminalreporter):
    if not SEED.exists():
        terminalreporter.section("SEED DECK ABSENT", bold=True, red=True)
        terminalreporter.line(f"no {SEED}: what needs it was skipped; name its folder in LECTERN_SHARED")


@pytest.fixture
def lectern(tmp_path):
    """Runs lectern in the test's own folder; text in and out unless `text=False`."""

    def run(*arguments, stdin=None, text=True, **options):
        given = {"stdin": subprocess.DEVNULL} if stdin is None else {"input": stdin}
        return subprocess.run(
            [LECTERN, *arguments], capture_output=True, text=text, cwd=tmp_path, timeout=60, **given, **options
        )

    return run


@pytest.fixture
def binary():
    return LECTERN


@pytest.fixture
def write(tmp_path):
    """Writes a file in the test's own folder, text or bytes, and gives its path."""

    def write(name, content):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write


@pytest.fixture
def seed():
    if not SEED.exists():
        pytest.skip(f"the seed deck is absent: {SEED}")
    return SEED
