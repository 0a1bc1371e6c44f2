"""`checker check` and `checker baseline` on small articles: what concerns a new one, what is known, what fails."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from checker import api
from checker.cli import main

TUNNEL = "The Marl Tunnel cost {} billion euros, Northway Rail said on Sunday.\n"
ABOUT = "The Marl Tunnel cost about {} billion euros, Northway Rail said on Sunday.\n"
FERRY = "Tessel Ferries carried {} passengers in 2024, the company said.\n"


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder of its own, below a repository's root, so that no configuration from above is met."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(path: str, body: str, *, day: str = "2025-03-02", source: str = "") -> str:
    file = Path(path)
    file.parent.mkdir(parents=True, exist_ok=True)
    origin = f"source: {source}\n" if source else ""
    file.write_text(f"---\ndate: {day}\n{origin}---\n\n{body}", encoding="utf-8")
    return path


def run(*args: str) -> Result:
    return CliRunner().invoke(main, [str(arg) for arg in args], prog_name="checker")


def checked(*args: str, status: int) -> dict[str, Any]:
    """Return what a check says in JSON, which must agree with its exit status."""
    result = run("check", *args, "-q", "--format", "json")
    assert (result.exit_code, result.stderr) == (status, "")
    made: dict[str, Any] = json.loads(result.stdout)
    assert made["check"]["status"] == status
    return made


def findings(*args: str, status: int) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = checked(*args, status=status)["check"]["findings"]
    return listed


def failed(result: Result, *words: str) -> None:
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("checker: ")
    assert result.stderr.count("\n") == 1
    for word in words:
        assert word in result.stderr


# What concerns a new article


def test_a_contradiction_of_an_older_article_fails_and_an_agreement_passes() -> None:
    write("archive/old.md", TUNNEL.format("4.2"))
    wrong, right = write("wrong.md", TUNNEL.format("4.9")), write("right.md", TUNNEL.format("4.2"))
    (found,) = findings(wrong, "--against", "archive", status=1)
    assert (found["standing"], found["fails"], found["brought_to_light"]) == ("new", True, False)
    assert findings(right, "--against", "archive", status=0) == []


def test_new_articles_are_compared_with_one_another() -> None:
    new = write("a.md", TUNNEL.format("4.2")), write("b.md", TUNNEL.format("4.9"))
    assert len(findings(*new, status=1)) == 1
    assert findings(new[0], status=0) == []


def test_what_older_articles_have_at_odds_is_no_concern_of_a_new_one() -> None:
    write("archive/a.md", TUNNEL.format("4.2"))
    write("archive/b.md", TUNNEL.format("4.9"))
    other = write("ferry.md", FERRY.format("61,000"))
    assert findings(other, "--against", "archive", status=0) == []


def test_a_new_article_that_is_at_odds_with_neither_side_is_told_of_nothing() -> None:
    write("archive/a.md", TUNNEL.format("4.2"))
    write("archive/b.md", TUNNEL.format("4.4"))
    assert findings("archive/b.md", "--against", "archive", status=1) != []
    between = write("between.md", ABOUT.format("4.3"))
    assert findings(between, "--against", "archive", status=0) == []


def test_a_new_article_among_the_older_ones_is_not_compared_with_itself() -> None:
    new = write("archive/new.md", TUNNEL.format("4.2"))
    write("archive/old.md", FERRY.format("61,000"))
    os.symlink("archive", "link")
    for named in (new, "link/new.md", str(Path(new).resolve())):
        made = checked(named, "--against", "archive", "--against", "link", status=0)
        assert len(made["articles"]) == 2
        assert len(made["check"]["new"]) == 1


def test_a_reprint_under_another_name_agrees_with_its_original() -> None:
    write("archive/old.md", TUNNEL.format("4.2"))
    assert findings(write("new.md", TUNNEL.format("4.2")), "--against", "archive", status=0) == []


def test_each_new_article_at_odds_counts_and_one_that_is_not_does_not() -> None:
    write("archive/old.md", TUNNEL.format("4.2"))
    wrong, right = write("wrong.md", TUNNEL.format("4.9")), write("right.md", FERRY.format("61,000"))
    made = checked(wrong, right, "--against", "archive", status=1)
    assert len(made["check"]["new"]) == 2
    assert len(made["check"]["findings"]) == 1


def test_a_new_article_without_figures_passes_with_a_word() -> None:
    write("archive/old.md", TUNNEL.format("4.2"))
    result = run("check", write("new.md", "The tunnel is open.\n"), "--against", "archive")
    assert result.exit_code == 0
    assert "new.md: no numeric claim was found in it.\n" in result.stderr


# What fails


def test_severity_and_confidence_say_what_fails() -> None:
    write("archive/old.md", TUNNEL.format("4.2"))
    call = (write("new.md", TUNNEL.format("4.9")), "--against", "archive")
    sure = checked(*call, status=1)["findings"][0]["confidence"]
    assert findings(*call, "--fail-on", "high", status=1)[0]["fails"] is True
    for lenient in (("--fail-on", "never"), ("--min-confidence", str(sure + 0.01))):
        (found,) = findings(*call, *lenient, status=0)
        assert (found["standing"], found["fails"]) == ("new", False)
    assert len(findings(*call, "--min-confidence", str(sure), status=1)) == 1


def test_a_failure_of_the_program_is_never_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr(api, "check_with", broken)
    failed(run("check", write("new.md", TUNNEL.format("4.2"))), "internal error: RuntimeError")


@pytest.mark.parametrize(
    ("args", "word"),
    [
        ((), "nothing to check"),
        (("absent.md",), "does not exist"),
        (("new.md", "--against", "absent"), "does not exist"),
        (("new.md", "--fail-on", "hihg"), "hihg"),
        (("new.md", "--min-confidence", "2"), "0<=x<=1"),
        (("new.md", "--output", "sarif"), "names no file"),
        (("new.md", "--output", "sarfi=x"), "did you mean 'sarif'?"),
        (("new.md", "--output", "json=x", "--output", "text=x"), "two forms"),
        (("new.md", "--output", "json=nowhere/x"), "there is no folder"),
        (("new.md", "--output", "json=new.md"), "one of the articles"),
        (("new.md", "--ignore", "otherwise-conflcit"), "did you mean 'otherwise-conflict'?"),
        (("new.md", "--baseline", "absent.json"), "there is no baseline"),
        (("new.md", "--config", "absent.toml"), "does not exist"),
        (("empty",), "no article"),
        (("new.bin", "--against", "new.md"), "new.bin"),
    ],
)
def test_wrong_usage_and_nothing_to_check(args: tuple[str, ...], word: str) -> None:
    write("new.md", TUNNEL.format("4.2"))
    Path("empty").mkdir()
    Path("new.bin").write_bytes(bytes(range(256)))
    failed(run("check", *args), word)


def test_an_interrupted_check_ends_as_shells_expect(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(api, "check_with", interrupted)
    assert run("check", write("new.md", TUNNEL.format("4.2"))).exit_code == 130


# Where it is written


def test_several_forms_at_once_and_again() -> None:
    write("old.md", TUNNEL.format("4.2"))
    call = ("check", write("new.md", TUNNEL.format("4.9")), "--against", ".")
    files = {"json": "check.json", "markdown": "notes.txt.out", "sarif": "check.sarif"}
    for _ in range(2):
        result = run(*call, *(f"--output={form}={file}" for form, file in files.items()))
        assert result.exit_code == 1
        assert "new.md:5:22" in result.stdout
        assert all(Path(file).stat().st_size > 100 for file in files.values())


@pytest.mark.parametrize("form", ["text", "json"])
def test_the_same_check_gives_the_same_bytes(form: str) -> None:
    write("archive/old.md", TUNNEL.format("4.2"))
    call = ("check", write("new.md", TUNNEL.format("4.9")), "--against", "archive", "--format", form)
    assert run(*call).stdout == run(*call).stdout


def test_the_order_of_the_articles_and_what_is_kept_change_nothing() -> None:
    write("archive/a.md", TUNNEL.format("4.2"))
    write("archive/b.md", FERRY.format("61,000"))
    new = [write("new/c.md", TUNNEL.format("4.9")), write("new/d.md", FERRY.format("83,000"))]
    against = ["archive/b.md", "archive/a.md"]
    made = set()
    for here, there in ((new, against), (new[::-1], against[::-1]), (["new"], ["archive"])):
        call = ["check", *here, *(f"--against={each}" for each in there), "--format", "json"]
        made |= {run(*call, *kept).stdout for kept in ((), (), ("--no-store",), ("--store", "elsewhere"))}
    assert len(made) == 1


def test_no_colour_where_it_is_not_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    write("old.md", TUNNEL.format("4.2"))
    call = ("check", write("new.md", TUNNEL.format("4.9")), "--against", "old.md")
    runner = CliRunner()
    monkeypatch.setattr("checker.cli.check._is_terminal", lambda: True)
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\x1b[" in runner.invoke(main, call, color=True).stdout
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in runner.invoke(main, call, color=True).stdout


# What is known


def accept(*args: str) -> Result:
    result = run("baseline", *args)
    assert result.exit_code == 0, result.stderr
    return result


def entries() -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = json.loads(Path(".checker-baseline.json").read_text("utf-8"))["findings"]
    return listed


def test_what_is_accepted_stays_quiet_until_a_figure_changes() -> None:
    write("archive/old.md", TUNNEL.format("4.2"))
    call = (write("new.md", TUNNEL.format("4.9")), "--against", "archive")
    accept(*call, "--reason", "with the roads", "--date", "2025-03-09")
    (found,) = findings(*call, status=0)
    assert (found["standing"], found["reason"], found["since"]) == (
        "baseline",
        "with the roads",
        "2025-03-09",
    )
    write("new.md", TUNNEL.format("5.1"))
    made = checked(*call, status=1)["check"]
    assert [each["standing"] for each in made["findings"]] == ["new"]
    assert [each["fingerprint"] for each in made["stale"]] == [entries()[0]["fingerprint"]]
    told = accept(*call, "--reason", "they measured again")
    assert "matches nothing any more" in told.stderr
    assert [each["reason"] for each in entries() if "5.1" in each["message"]] == ["they measured again"]
    assert [each["reason"] for each in entries() if "4.9" in each["message"]] == ["with the roads"]
    accept(*call, "--prune")
    assert [each["reason"] for each in entries()] == ["they measured again"]


def test_moving_and_renaming_and_wrapping_change_nothing() -> None:
    write("archive/old.md", TUNNEL.format("4.2"))
    accept(write("new.md", "First.\n\n" + TUNNEL.format("4.9")), "--against", "archive")
    Path("archive/old.md").rename("archive/renamed.md")
    moved = write("deep/er/new.md", "First.\n\nSecond.\n\n" + TUNNEL.format("4.9").replace(" ", "\n", 4))
    Path("new.md").unlink()
    made = checked(moved, "--against", "archive", status=0)["check"]
    assert [each["standing"] for each in made["findings"]] == ["baseline"]
    assert made["stale"] == []


def test_what_is_accepted_holds_where_one_of_its_articles_goes_and_not_where_one_comes() -> None:
    write("archive/a.md", TUNNEL.format("4.2"))
    write("archive/b.md", "The Marl Tunnel cost 4.2 billion euros, the minister told parliament.\n")
    call = (write("new.md", TUNNEL.format("4.9")), "--against", "archive")
    accept(*call)
    (entry,) = entries()
    assert len(entry["claims"]) == 3
    Path("archive/b.md").unlink()
    made = checked(*call, status=0)["check"]
    assert ([each["standing"] for each in made["findings"]], made["stale"]) == (["baseline"], [])
    write("archive/c.md", "The Marl Tunnel cost 4.2 billion euros, Northway Rail announced.\n")
    assert [each["standing"] for each in findings(*call, status=1)] == ["new"]


def test_an_entry_on_articles_that_are_not_part_of_the_run_is_not_stale() -> None:
    write("archive/old.md", TUNNEL.format("4.2"))
    accept(write("new.md", TUNNEL.format("4.9")), "--against", "archive")
    ferry = write("ferry.md", FERRY.format("61,000"))
    assert checked(ferry, "--against", "archive", status=0)["check"]["stale"] == []
    assert checked(ferry, "archive", status=0)["check"]["stale"] == []
    Path("new.md").unlink()
    assert len(checked(ferry, "archive", status=0)["check"]["stale"]) == 1


def test_the_baseline_is_found_from_a_folder_below(monkeypatch: pytest.MonkeyPatch) -> None:
    Path(".git").mkdir()
    write("archive/old.md", TUNNEL.format("4.2"))
    write("inbox/new.md", TUNNEL.format("4.9"))
    accept("inbox/new.md", "--against", "archive")
    monkeypatch.chdir("inbox")
    assert len(findings("new.md", "--against", "../archive", status=0)) == 1
    assert not Path(".checker-baseline.json").exists()


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("{", "is no JSON"),
        ("[]", "is no baseline of version 1"),
        ('{"version": 2, "findings": []}', "is no baseline of version 1"),
        ('{"version": 1}', "is not whole"),
        ('{"version": 1, "findings": [{"fingerprint": "ab"}]}', "is not whole"),
    ],
)
def test_a_baseline_that_is_none_is_told_of_and_kept(text: str, word: str) -> None:
    new = write("new.md", TUNNEL.format("4.2"))
    Path(".checker-baseline.json").write_text(text, encoding="utf-8")
    for command in ("check", "baseline"):
        failed(run(command, new), word)
    assert Path(".checker-baseline.json").read_text("utf-8") == text


def test_a_day_that_is_none_is_refused() -> None:
    failed(run("baseline", write("new.md", TUNNEL.format("4.2")), "--date", "yesterday"), "is no day")


# What is ignored on purpose


@pytest.mark.parametrize("suffix", ["md", "txt", "html"])
def test_a_comment_silences_the_next_paragraph_alone(suffix: str) -> None:
    write("archive/old.md", TUNNEL.format("4.2") + "\n" + FERRY.format("61,000"))
    paragraphs = [
        "<!-- checker: ignore[otherwise-conflict, figure-of-two-periods] they count the roads -->",
        TUNNEL.format("4.9"),
        FERRY.format("83,000"),
    ]
    body = "\n\n".join(paragraphs)
    if suffix == "html":
        body = (
            f"<html><body><article>{''.join(f'<p>{each}</p>' for each in paragraphs)}</article></body></html>"
        )
    Path(f"2025-03-02-new.{suffix}").write_text(body, encoding="utf-8")
    made = checked(f"2025-03-02-new.{suffix}", "--against", "archive", status=1)
    told = {each["fingerprint"]: each["message"] for each in made["findings"]}
    stands = [
        (told[each["fingerprint"]].split()[0], each["standing"], each["reason"], each["in_source"])
        for each in made["check"]["findings"]
    ]
    assert stands == [("Tessel", "new", "", False), ("Marl", "ignored", "they count the roads", True)]


@pytest.mark.parametrize(
    ("comment", "word"),
    [
        ("<!-- checker: ignore[otherwise-conflict] -->", "it gives no reason"),
        ("<!-- checker: ignore[otherwise-conflcit] why -->", "did you mean 'otherwise-conflict'?"),
        ("<!-- checker: ignore[*] why -->", "name each rule"),
        ("<!-- checker: ignore why -->", "it is not understood"),
    ],
)
def test_a_comment_that_cannot_count_leaves_the_finding_and_is_told_of(comment: str, word: str) -> None:
    write("archive/old.md", TUNNEL.format("4.2"))
    new = write("new.md", f"{comment}\n{TUNNEL.format('4.9')}")
    made = checked(new, "--against", "archive", status=1)
    assert [each["where"] for each in made["skipped"] if word in each["reason"]] == ["new.md:5"]
    result = run("check", new, "--against", "archive")
    assert word in result.stderr


def test_one_article_ignored_leaves_the_other() -> None:
    write("archive/old.md", TUNNEL.format("4.2"))
    quiet = write("quiet.md", "<!-- checker: ignore[otherwise-conflict] roads -->\n" + TUNNEL.format("4.9"))
    loud = write("loud.md", TUNNEL.format("4.9"))
    assert [each["standing"] for each in findings(quiet, "--against", "archive", status=0)] == ["ignored"]
    assert [each["standing"] for each in findings(quiet, loud, "--against", "archive", status=1)] == ["new"]


# The configuration file


def test_the_file_says_what_the_command_line_leaves_open() -> None:
    Path("pyproject.toml").write_text(
        '[tool.checker]\npaths = ["archive"]\nfail-on = "never"\n', encoding="utf-8"
    )
    write("archive/old.md", TUNNEL.format("4.2"))
    new = write("new.md", TUNNEL.format("4.9"))
    assert [each["fails"] for each in findings(new, status=0)] == [False]
    assert [each["fails"] for each in findings(new, "--fail-on", "low", status=1)] == [True]
    assert findings(new, "--against", new, status=0) == []


@pytest.mark.parametrize(
    ("lines", "standing"),
    [
        ('ignore = ["otherwise-conflict"]', "ignored"),
        ('select = ["figure-of-two-periods"]', "ignored"),
        ('select = ["otherwise-conflict"]', "new"),
        ('per-path-ignores = {"archive/**" = ["otherwise-conflict"]}', "ignored"),
        ('per-path-ignores = {"*.md" = ["otherwise-conflict"]}', "ignored"),
        ('per-path-ignores = {"old/**" = ["otherwise-conflict"]}', "new"),
        ('per-path-ignores = {"archive/" = ["figure-of-two-periods"]}', "new"),
    ],
)
def test_rules_are_left_out_for_all_or_by_path(lines: str, standing: str) -> None:
    Path("checker.toml").write_text(f'paths = ["archive"]\n{lines}\n', encoding="utf-8")
    write("archive/2020/old.md", TUNNEL.format("4.2"))
    (found,) = findings(write("new.md", TUNNEL.format("4.9")), status=int(standing == "new"))
    assert found["standing"] == standing
    assert bool(found["reason"]) == (standing == "ignored")


@pytest.mark.parametrize(
    ("trusted", "told"),
    [
        ('["filings/**", "blog/"]', "The new article blog/new.md deviates from the most trusted source."),
        ('["northway RAIL"]', "The new article blog/new.md deviates from the most trusted source."),
        ('["blog/*.md", "filings/"]', "The new article blog/new.md is the most trusted source of these."),
        ('["elsewhere/"]', ""),
        ('["**"]', ""),
    ],
)
def test_the_most_trusted_source_is_told(trusted: str, told: str) -> None:
    Path("checker.toml").write_text(f'paths = ["filings"]\ntrusted = {trusted}\n', encoding="utf-8")
    write("filings/old.md", TUNNEL.format("4.2"), source="Northway Rail")
    made = run("check", write("blog/new.md", TUNNEL.format("4.9")), "--format", "text")
    assert made.exit_code == 1
    assert ("most trusted source" in made.stdout) == bool(told)
    assert told in made.stdout


def test_a_report_reads_the_paths_of_the_configuration_file() -> None:
    write("archive/old.md", TUNNEL.format("4.2"))
    Path("checker.toml").write_text('paths = ["archive"]\nformat = "json"\n', encoding="utf-8")
    result = run("report", "-q")
    assert (result.exit_code, len(json.loads(result.stdout)["articles"])) == (0, 1)


# The shell


@pytest.mark.parametrize(
    ("words", "offered"),
    [("checker ba", "plain,baseline\n"), ("checker check --fail-on nev", "plain,never\n")],
)
def test_the_shell_is_helped_to_complete_a_line(words: str, offered: str) -> None:
    asked = {"COMP_WORDS": words, "COMP_CWORD": str(words.count(" ")), "_CHECKER_COMPLETE": "bash_complete"}
    result = CliRunner(env=asked).invoke(main, [], prog_name="checker")
    assert (result.exit_code, result.stdout) == (0, offered)
