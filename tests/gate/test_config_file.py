"""The configuration file: where it is found, what it may say, and what it says of a fault."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from checker.config import BadSettingError, Settings, settings_from
from checker.config_file import configured, find_upwards
from checker.gate.ignores import require_rules


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    below = tmp_path / "repository" / "a" / "b"
    below.mkdir(parents=True)
    (tmp_path / "repository" / ".git").mkdir()
    monkeypatch.chdir(below)
    return tmp_path


def test_the_nearest_file_up_to_the_root_of_the_repository_counts(place: Path) -> None:
    (place / "checker.toml").write_text('model = "outside"', encoding="utf-8")
    assert configured(Path()) == Settings(root=Path())
    (place / "repository/pyproject.toml").write_text('[tool.checker]\nmodel = "root"', encoding="utf-8")
    assert configured(Path()).model == "root"
    (place / "repository/a/pyproject.toml").write_text('[tool.other]\nmodel = "nearer"', encoding="utf-8")
    assert configured(Path()).model == "root"
    (place / "repository/a/pyproject.toml").write_text('[tool.checker]\nmodel = "a"', encoding="utf-8")
    assert configured(Path()).model == "a"
    (place / "repository/a/checker.toml").write_text('model = "own"', encoding="utf-8")
    assert configured(Path()).model == "own"
    (place / "repository/other.toml").write_text('model = "named"', encoding="utf-8")
    assert configured(Path(), Path("../../other.toml")).model == "named"


def test_outside_a_repository_the_working_directory_alone_counts(place: Path) -> None:
    (place / "checker.toml").write_text("", encoding="utf-8")
    (place / "below").mkdir()
    assert find_upwards(place / "below", "checker.toml") is None
    assert find_upwards(place, "checker.toml") == place / "checker.toml"


def test_paths_are_relative_to_the_file(place: Path) -> None:
    (place / "repository/checker.toml").write_text(
        'paths = ["archive", "/elsewhere"]\nbaseline = "known.json"\n', encoding="utf-8"
    )
    found = configured(Path())
    assert found.paths == ("../../archive", "/elsewhere")
    assert found.baseline == "../../known.json"
    assert found.root.resolve() == (place / "repository").resolve()


def test_every_setting_can_be_given(place: Path) -> None:
    Path("checker.toml").write_text(
        """
        model = "e5-small"
        format = "json"
        paths = ["articles"]
        select = ["otherwise-conflict"]
        ignore = ["figure-of-two-periods"]
        trusted = ["filings/**", "The Ledger"]
        fail-on = "medium"
        min-confidence = 0.5
        baseline = "known.json"
        [per-path-ignores]
        "old/**" = ["otherwise-conflict"]
        """,
        encoding="utf-8",
    )
    assert configured(Path()) == Settings(
        model="e5-small",
        format="json",
        paths=("articles",),
        select=("otherwise-conflict",),
        ignore=("figure-of-two-periods",),
        per_path_ignores=(("old/**", ("otherwise-conflict",)),),
        trusted=("filings/**", "The Ledger"),
        fail_on="medium",
        min_confidence=0.5,
        baseline="known.json",
    )


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('trused = ["a"]', "there is no setting 'trused'; did you mean 'trusted'?"),
        ('fail_onn = "low"', "did you mean 'fail-on'?"),
        ("zzz = 1", "there is no setting 'zzz'; there are: model, format, paths"),
        ('root = "."', "there is no setting 'root'"),
        ("model = 3", "the setting 'model' must be a text that is not empty, not 3."),
        ('model = ""', "the setting 'model' is empty"),
        ('paths = "archive"', "the setting 'paths' must be a list of paths, not 'archive'."),
        ("ignore = [1]", "the setting 'ignore' must be a list of rules, not [1]."),
        ('fail-on = "hihg"', "the setting 'fail-on' must be one of low, medium, high, never, not 'hihg'."),
        ("min-confidence = true", "the setting 'min-confidence' must be a number from 0 to 1, not True."),
        ("min-confidence = 1.5", "must be a number from 0 to 1, not 1.5."),
        ("min-confidence = nan", "must be a number from 0 to 1, not nan."),
        ('per-path-ignores = ["a"]', "the setting 'per-path-ignores' must be a table"),
        ('per-path-ignores = {"a" = "b"}', "the setting 'per-path-ignores' must be a table of lists"),
        ("model = ", "it is no TOML"),
    ],
)
def test_a_fault_names_the_file_and_the_setting(line: str, told: str) -> None:
    Path("checker.toml").write_text(line, encoding="utf-8")
    with pytest.raises(BadSettingError) as error:
        configured(Path())
    assert str(error.value).startswith("checker.toml: ")
    assert told in str(error.value)
    assert "\n" not in str(error.value)


def test_a_file_that_is_no_text_and_a_table_that_is_none() -> None:
    Path("checker.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(BadSettingError, match="not written in UTF-8"):
        configured(Path())
    Path("checker.toml").unlink()
    Path("pyproject.toml").write_text("[tool]\nchecker = 3", encoding="utf-8")
    with pytest.raises(BadSettingError, match=r"'tool\.checker' must be a table"):
        configured(Path())


def test_the_command_line_wins_over_the_file_and_the_file_over_the_defaults() -> None:
    Path("checker.toml").write_text('model = "a"\nfail-on = "high"', encoding="utf-8")
    found = settings_from({"model": "b", "fail_on": None}, start=configured(Path()))
    assert (found.model, found.fail_on, found.min_confidence) == ("b", "high", 0.0)


def test_the_example_of_the_readme_is_a_configuration() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    (example,) = re.findall(r"```toml\n(\[tool\.checker\]\n.*?)```", readme, re.DOTALL)
    Path("pyproject.toml").write_text(example, encoding="utf-8")
    found = configured(Path())
    require_rules(found)
    assert found.paths == ("articles",)
    assert found.trusted[0] == "filings/**"
