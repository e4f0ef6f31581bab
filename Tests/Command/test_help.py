"""What the command says of itself."""

import pytest


@pytest.mark.parametrize("arguments", [["--help"], ["build", "--help"], ["check", "--help"], ["notes", "--help"]])
def test_help_names_the_exit_codes(arguments, lectern):
    run = lectern(*arguments)
    assert run.returncode == 0
    lines = run.stdout.partition("EXIT CODES:")[2].splitlines()
    assert [line.split()[0] for line in lines if line.strip()][:6] == ["0", "1", "64", "66", "70", "74"]


def test_the_help_of_a_subcommand(lectern):
    assert "--fail-on" in lectern("help", "check").stdout


def test_version(lectern):
    run = lectern("--version")
    assert run.returncode == 0
    assert run.stdout.count(".") == 2


@pytest.mark.parametrize(
    "arguments", [["bild"], ["build", "--outptu", "x"], ["check", "--format", "xml"], ["check", "--fail-on", "never"]]
)
def test_misuse(arguments, lectern):
    run = lectern(*arguments)
    assert run.returncode == 64
    assert run.stderr.startswith("Error: ")
    assert run.stdout == ""


def test_a_mistyped_option(lectern):
    assert "Did you mean '--output'?" in lectern("build", "--outptu", "x").stderr


@pytest.mark.parametrize("mistyped, meant", [("bild", "build"), ("chek", "check"), ("note", "notes")])
def test_a_mistyped_command(mistyped, meant, lectern):
    assert f"There is no command '{mistyped}'. Did you mean '{meant}'?" in lectern(mistyped).stderr


def test_a_command_like_no_other(lectern):
    run = lectern("frobnicate")
    assert run.returncode == 64
    assert "There is no command 'frobnicate'." in run.stderr and "Did you mean" not in run.stderr
