"""The project is laid out as its documents say, and its lists are complete."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import checker

ROOT = Path(__file__).resolve().parents[1]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PIN = re.compile(r"([A-Za-z0-9._-]+)==([0-9][0-9a-z.]*)")


def pins() -> dict[str, str]:
    """Return the locked version of each package."""
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    found = [PIN.fullmatch(line) for line in lines if line and not line.startswith("#")]
    assert None not in found, "constraints.txt holds a line that is no plain pin"
    return {canonicalize_name(each[1]): each[2] for each in found if each}


def requirements() -> list[str]:
    """Return everything that the project asks for, extras included."""
    project = PYPROJECT["project"]
    return [
        *project["dependencies"],
        *(each for some in project["optional-dependencies"].values() for each in some),
    ]


@pytest.mark.parametrize("asked", requirements())
def test_every_dependency_is_locked_to_a_version_that_fits(asked: str) -> None:
    requirement = Requirement(asked)
    assert requirement.specifier.contains(pins()[canonicalize_name(requirement.name)])


def test_the_lock_holds_neither_the_project_nor_a_build_that_only_one_machine_has() -> None:
    assert "claim-checker" not in pins()
    assert pins()["torch"] == "2.13.0"


def test_the_top_level_is_complete() -> None:
    names = [
        "LICENSE",
        "README.md",
        "CHANGELOG.md",
        "Makefile",
        "pyproject.toml",
        "constraints.txt",
        ".ci/run",
    ]
    folders = ["checker", "models", "corpus", "docs", "templates", "tests", "reports", "benchmarks"]
    assert [each for each in names if not (ROOT / each).is_file()] == []
    assert [each for each in folders if not (ROOT / each).is_dir()] == []


def test_the_changelog_knows_this_version() -> None:
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert "## [Unreleased]" in text or f"## [{checker.__version__}]" in text


def test_every_link_of_the_documents_leads_somewhere() -> None:
    broken = []
    for page in [
        ROOT / "README.md",
        ROOT / "CHANGELOG.md",
        *ROOT.glob("*/README.md"),
        *ROOT.glob("docs/*.md"),
    ]:
        for target in re.findall(r"\]\(([^)#:\s]+)\)", page.read_text("utf-8")):
            if not (page.parent / target).exists():
                broken.append(f"{page.relative_to(ROOT)}: {target}")
    assert broken == []


def test_every_make_target_that_the_readme_names_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = set(re.findall(r"`make ([a-z]+)", (ROOT / "README.md").read_text("utf-8")))
    named |= set(re.findall(r"^make ([a-z]+)", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE))
    assert named
    assert named <= targets


def test_modules_stay_small() -> None:
    lengths = {
        str(file.relative_to(ROOT)): len(file.read_text("utf-8").splitlines())
        for file in (ROOT / "checker").rglob("*.py")
        if "languages" not in file.parts  # word lists are as long as they are
    }
    too_long = {name: length for name, length in lengths.items() if length > 400}
    assert too_long == {}
    over = [length for length in lengths.values() if length > 250]
    assert len(over) * 5 <= len(lengths), "most modules stay under 250 lines"


def test_no_file_names_a_place_on_the_machine_that_made_it() -> None:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )
    if listed.returncode:
        pytest.skip("not a git checkout: nothing says which files belong to the project")
    place = re.compile(rb"(?<![\w.])/(?:home|Users|root)/\w")
    named = []
    for name in filter(None, listed.stdout.split("\0")):
        file = ROOT / name
        if (
            file.is_file()
            and file.suffix in {".py", ".toml", ".md", ".txt", ""}
            and place.search(file.read_bytes())
        ):
            named.append(name)
    assert named == []
