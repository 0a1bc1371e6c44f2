"""The command line: what it prints, where it writes, and one clear sentence for all that goes wrong.

The stages behind it are replaced by a report made by hand, but in the tests that start a process.
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from types import ModuleType

import pytest
from click.testing import CliRunner, Result

from checker import __version__
from checker.cli import main
from checker.config import BadSettingError, Settings, settings_from
from checker.errors import NothingToRead, UnknownEncoder
from checker.matching.encoders import DEFAULT, cards
from checker.progress import Progress
from checker.recall.memory import Memory
from checker.records import Article, Claim, Kind, Quantity, Report, Skipped
from checker.values.interval import Interval

TEXT = "Lakeside Ferries carried 1,200 people in May.\n"
Build = Callable[[Sequence[Path], Settings, Progress | None], Report]
COMMANDS = (["report"], ["claims"], ["models"], ["models", "get"])


def _made() -> Report:
    value = Decimal(1200)
    quantity = Quantity(Kind.COUNT, "people", value, value, Interval.exactly(value))
    article = Article("a1", "may.txt", TEXT, "en", (), skipped=(Skipped("may.txt:1", "a version"),))
    claim = Claim("c1", "a1", 25, 37, "1,200 people", 0, 45, TEXT, TEXT, quantity)
    return Report("0.0.1", "none", (article,), (claim,), (), (), article.skipped)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "articles"
    place.mkdir()
    (place / "may.txt").write_text(TEXT, encoding="utf-8")
    return place


@pytest.fixture
def install(monkeypatch: pytest.MonkeyPatch) -> Callable[[Build], None]:
    """Put a pipeline in the place of the real one."""

    def put_in_place(build: Build) -> None:
        def build_report(
            paths: Sequence[Path],
            settings: Settings,
            *,
            progress: Progress | None = None,
            memory: Memory | None = None,
        ) -> Report:
            return build(paths, settings, progress)

        def claims_of(path: Path, settings: Settings) -> tuple[Article, tuple[Claim, ...]]:
            made = build((path,), settings, None)
            return made.articles[0], made.claims

        module = ModuleType("checker.pipeline")
        vars(module).update(build_report=build_report, claims_of=claims_of)
        monkeypatch.setitem(sys.modules, "checker.pipeline", module)

    put_in_place(lambda *_: _made())
    return put_in_place


def _run(*args: str | Path) -> Result:
    return CliRunner().invoke(main, [str(arg) for arg in args], prog_name="checker")


def _failed(result: Result, *words: str) -> None:
    assert result.exit_code == 2
    assert result.stdout == ""
    lines = result.stderr.splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("checker: ")
    assert lines[0].endswith(".")
    for word in words:
        assert word in lines[0]


@pytest.mark.usefixtures("install")
def test_report_goes_to_stdout_and_the_summary_to_stderr(folder: Path) -> None:
    result = _run("report", folder)
    assert result.exit_code == 0
    assert result.stdout.startswith("<!-- claim-checker report -->\n")
    assert result.stderr == (
        "1 article, 1 claim: 0 conflicts, 0 agreements, "
        "0 different for a reason; 0 findings, 1 thing skipped\n"
    )


@pytest.mark.usefixtures("install")
def test_report_is_written_where_it_is_asked_for(folder: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.json"
    result = _run("report", folder, "-o", output, "--format", "json")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr.startswith(f"{output}: 1 article, ")
    assert json.loads(output.read_text(encoding="utf-8"))["claims"][0]["surface"] == "1,200 people"


@pytest.mark.usefixtures("install")
def test_quiet_says_nothing(folder: Path, tmp_path: Path) -> None:
    result = _run("report", folder, "-q", "-o", tmp_path / "out.md")
    assert (result.exit_code, result.output) == (0, "")


@pytest.mark.usefixtures("install")
def test_a_second_run_may_replace_its_report_among_the_articles(folder: Path) -> None:
    output = folder / "report.md"
    assert _run("report", folder, "-o", output).exit_code == 0
    assert _run("report", folder, "-o", output).exit_code == 0


@pytest.mark.usefixtures("install")
def test_an_article_is_never_overwritten(folder: Path) -> None:
    _failed(_run("report", folder, "-o", folder / "may.txt"), "may.txt", "articles")
    assert (folder / "may.txt").read_text(encoding="utf-8") == TEXT


@pytest.mark.usefixtures("install")
def test_output_that_cannot_be_written(folder: Path, tmp_path: Path) -> None:
    _failed(_run("report", folder, "-o", tmp_path), "it is a folder")
    _failed(_run("report", folder, "-o", tmp_path / "none" / "x.md"), "there is no folder")


@pytest.mark.usefixtures("install")
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full to fill")
def test_a_full_disk(folder: Path) -> None:
    _failed(_run("report", folder, "-o", "/dev/full"), "the disk is full")


@pytest.mark.usefixtures("install")
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_permission(folder: Path, tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    _failed(_run("report", folder, "-o", closed / "x.md"), "permission denied")


@pytest.mark.usefixtures("install")
@pytest.mark.parametrize(
    ("args", "word"),
    [
        (["report"], "PATH"),
        (["report", "nowhere"], "nowhere"),
        (["report", ".", "--form", "xml"], "--form"),
        (["report", ".", "--format", "xml"], "xml"),
        (["claims", "."], "directory"),
        (["repport", "."], "repport"),
        (["--bogus"], "--bogus"),
        (["models", "got"], "got"),
        (["models", "get"], "NAME"),
    ],
)
def test_wrong_usage(args: list[str], word: str) -> None:
    _failed(_run(*args), word, "--help")


def test_no_claims_writes_nothing(install: Callable[[Build], None], folder: Path, tmp_path: Path) -> None:
    install(lambda *_: replace(_made(), claims=()))
    _failed(_run("report", folder, "-o", tmp_path / "x.md"), "no numeric claim was found in 1 article")
    assert not (tmp_path / "x.md").exists()
    _failed(_run("claims", folder / "may.txt"), "no numeric claim")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (NothingToRead("nothing to read in 'x'."), ("nothing to read in 'x'",)),
        (UnknownEncoder("there is no encoder 'y'."), ("there is no encoder 'y'",)),
        (PermissionError(13, "Permission denied", "z.txt"), ("z.txt", "Permission denied")),
        (MemoryError(), ("memory",)),
        (ValueError("two\nlines \x1b[31m"), ("internal error", "ValueError", "two lines", "report it")),
    ],
)
def test_each_failure_is_one_sentence(
    install: Callable[[Build], None], folder: Path, error: Exception, words: tuple[str, ...]
) -> None:
    def fail(*_: object) -> Report:
        raise error

    install(fail)
    _failed(_run("report", folder), *words)
    debugged = _run("--debug", "report", folder)
    assert debugged.exit_code == 2
    assert "Traceback" in debugged.stderr


def test_an_interrupt_ends_with_130(install: Callable[[Build], None], folder: Path) -> None:
    def interrupt(*_: object) -> Report:
        raise KeyboardInterrupt

    install(interrupt)
    result = _run("report", folder)
    assert result.exit_code == 130
    assert "Traceback" not in result.stderr


def test_the_choices_reach_the_pipeline(install: Callable[[Build], None], folder: Path) -> None:
    seen: list[tuple[Sequence[Path], Settings, Progress | None]] = []

    def note(paths: Sequence[Path], settings: Settings, progress: Progress | None) -> Report:
        seen.append((paths, settings, progress))
        return _made()

    install(note)
    assert _run("report", folder, "--model", "m", "--format", "json").exit_code == 0
    assert seen == [((folder,), Settings(model="m", format="json"), None)]  # no terminal, no progress


@pytest.mark.usefixtures("install")
def test_claims_shows_a_table_or_json(folder: Path) -> None:
    table = _run("claims", folder / "may.txt")
    assert table.exit_code == 0
    assert "1,200 people" in table.stdout
    assert "a version" in table.stdout
    document = json.loads(_run("claims", folder / "may.txt", "--format", "json").stdout)
    assert [claim["line"] for claim in document["claims"]] == [1]
    assert document["skipped"] == [{"where": "may.txt:1", "reason": "a version"}]


def test_models_marks_the_default_and_what_is_here() -> None:
    result = _run("models")
    assert result.exit_code == 0
    assert result.stdout.count("(default)") == 1
    (default,) = [line for line in result.stdout.splitlines() if "(default)" in line]
    assert re.search(r"\(default\) +yes ", default)
    (other,) = [line for line in result.stdout.splitlines() if line.startswith("other ")]
    assert not re.search(r" (yes|no) ", other)


def test_models_get_says_what_it_needs_and_where_it_put_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("checker.matching.encoders.is_here", lambda card: False)
    monkeypatch.setattr("checker.matching.encoders.get_encoder", lambda name: tmp_path / name)
    result = _run("models", "get", "e5-small")
    assert (result.exit_code, result.stdout) == (0, "")
    needs, done = result.stderr.splitlines()
    assert "MB" in needs
    assert "pip install 'claim-checker[sentence-transformers]'" in needs
    assert done == f"e5-small is in {tmp_path / 'e5-small'}; use it with --model e5-small."


def test_models_get_leaves_alone_what_is_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checker.matching.encoders.get_encoder", lambda name: pytest.fail(f"{name} was made"))
    assert (
        _run("models", "get", DEFAULT).stderr
        == f"{DEFAULT} is here already; use it with --model {DEFAULT}.\n"
    )


@pytest.mark.parametrize("name", ["no-such-model", "other"])
def test_models_get_knows_what_it_can_get(name: str) -> None:
    _failed(_run("models", "get", name), name, "e5-small")


def test_an_interrupted_get_leaves_nothing_that_looks_like_an_encoder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def broken(place: Path, digest: str) -> Path:
        place.mkdir()
        (place / "model.safetensors").write_bytes(b"half")
        raise KeyboardInterrupt

    monkeypatch.setattr("checker.matching.encoders.registry.models_folder", lambda: tmp_path)
    monkeypatch.setattr("checker.matching.encoders.registry._MAKERS", {"e5-small": broken})
    known = cards()
    monkeypatch.setattr(
        "checker.matching.encoders.registry.cards", lambda: known
    )  # the list stays where it is
    result = _run("models", "get", "e5-small")
    assert result.exit_code == 130
    assert [*tmp_path.iterdir()] == []


def test_version() -> None:
    assert _run("--version").stdout == f"checker {__version__}\n"


@pytest.mark.parametrize("args", [[], *COMMANDS], ids=" ".join)
def test_every_help_has_an_example(args: list[str]) -> None:
    result = _run(*args, "--help")
    assert result.exit_code == 0
    assert "Example" in result.stdout
    assert "checker " in result.stdout.partition("Example")[2]


def test_a_setting_that_does_not_exist_is_named_with_its_neighbour() -> None:
    with pytest.raises(BadSettingError, match="did you mean 'model'"):
        settings_from({"modle": "x"})


def _process(*args: str | Path, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "checker", *map(str, args)],
        capture_output=True,
        encoding="utf-8",
        env=os.environ | env,
        timeout=120,
        check=False,
    )


def test_help_loads_nothing_heavy() -> None:
    code = "import sys, checker.cli; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    heavy = {"numpy", "faiss", "torch", "tabulate", "trafilatura", "opencc", "checker.pipeline"}
    assert not heavy & set(done.stdout.split())


FRONT = b"---\ntitle: [never closed\ndate: : :\n---\n\n"
CLAIM = b"Lakeside Ferries earned $3.4 billion in 2023.\n"
BAD = {
    "empty.txt": b"",
    "blank.txt": b" \n\t\r\n",
    "binary.txt": bytes(range(256)) * 64,
    "nuls.txt": b"Lakeside Ferries earned\0 $3.4 billion\0 in 2023.\n",
    "words.txt": b"Nothing here is counted.\n",
    "line.txt": b"word " * 2_000_000,  # ten megabytes
    "photo.bin": b"\xff\xd8\xff",
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_told_of_in_one_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(BAD[name])
    _told_in_one_sentence(_process("report", tmp_path), name if name in ("empty.txt", "photo.bin") else "")


@pytest.mark.parametrize("name", ["empty.txt", "binary.txt", "words.txt"])
def test_claims_tells_of_a_bad_file_too(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(BAD[name])
    _told_in_one_sentence(_process("claims", tmp_path / name))


def test_a_folder_that_holds_nothing_and_is_called_like_an_article(tmp_path: Path) -> None:
    (tmp_path / "x.md").mkdir()
    _told_in_one_sentence(_process("report", tmp_path / "x.md"), "x.md", "no article")
    _told_in_one_sentence(_process("claims", tmp_path / "x.md"), "x.md", "directory")


def test_an_unknown_model(tmp_path: Path) -> None:
    pytest.importorskip("sentence_transformers", reason="the sentence-transformers extra is not installed")
    (tmp_path / "a.txt").write_bytes(CLAIM)
    _failed(_run("report", tmp_path, "--model", "no-such-encoder"), "no-such-encoder")


def test_a_model_without_a_name(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(CLAIM)
    _told_in_one_sentence(_process("report", tmp_path, "--model", ""), "'model' is empty")


def test_broken_front_matter_is_text_and_the_report_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(FRONT + CLAIM)
    done = _process("report", tmp_path)
    assert done.returncode == 0
    assert "- the front matter is not valid YAML and was read as text: `a.md`\n" in done.stdout


@pytest.mark.skipif(os.name == "nt", reason="links of this kind are POSIX")
def test_links_that_lead_nowhere_or_in_circles_and_pipes_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(CLAIM)
    (tmp_path / "up").symlink_to(tmp_path)
    (tmp_path / "one.md").symlink_to("two.md")
    (tmp_path / "two.md").symlink_to("one.md")
    (tmp_path / "gone.md").symlink_to("nowhere")
    os.mkfifo(tmp_path / "pipe.txt")
    done = _process("report", tmp_path)
    assert done.returncode == 0
    assert "- Read: 1 article " in done.stdout
    assert "levels of symbolic links: `one.md`, `two.md`\n" in done.stdout
    assert "- it cannot be opened: No such file or directory: `gone.md`\n" in done.stdout
    assert "a device, not a file: `pipe.txt`\n" in done.stdout
    _told_in_one_sentence(_process("report", tmp_path / "one.md"), "one.md")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="this system allows no such file name")
@pytest.mark.parametrize("form", ["markdown", "json"])
def test_a_name_that_is_no_text(tmp_path: Path, form: str) -> None:
    odd = os.fsencode(tmp_path) + b"/\xff\xfe.txt"
    Path(os.fsdecode(odd)).write_bytes(CLAIM * 2)
    done = _process("report", tmp_path, "--format", form)
    assert done.returncode == 0
    assert ("3.4 billion" if form == "json" else "- Read: 1 article ") in done.stdout
    assert _process("claims", os.fsdecode(odd)).returncode == 0
    _told_in_one_sentence(_process("report", os.fsdecode(odd[:-4])))


@pytest.mark.skipif(os.name == "nt", reason="descriptors of this kind are POSIX")
def test_closed_streams(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(CLAIM)
    assert _in_shell(f"report {tmp_path} <&- 2>&-").returncode == 0
    assert _in_shell("report nowhere 2>&-").returncode == 2
    _told_in_one_sentence(_in_shell(f"claims {tmp_path / 'a.txt'} >&-"), "standard output", "closed")
    assert "Traceback" not in _in_shell("--help >&-").stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full to fill")
def test_a_full_disk_for_real(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(CLAIM)
    _told_in_one_sentence(_process("report", tmp_path, "-o", "/dev/full"), "the disk is full")
    _told_in_one_sentence(_in_shell(f"claims {tmp_path / 'a.txt'} > /dev/full"), "the disk is full")


def test_output_is_an_article_or_cannot_be_made(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_bytes(CLAIM)
    _told_in_one_sentence(_process("report", tmp_path, "-o", article), "one of the articles")
    _told_in_one_sentence(_process("report", article, "-o", article), "one of the articles")
    _told_in_one_sentence(_process("report", tmp_path, "-o", article / "x.md"), "there is no folder")
    assert article.read_bytes() == CLAIM


def _in_shell(command: str) -> subprocess.CompletedProcess[str]:
    """Run the program as a shell would that was told to close or redirect its streams."""
    line = f'"{sys.executable}" -m checker {command}'
    return subprocess.run(line, shell=True, capture_output=True, encoding="utf-8", timeout=120, check=False)


def _told_in_one_sentence(done: subprocess.CompletedProcess[str], *words: str) -> None:
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("checker: ")
    assert done.stderr.endswith(".\n")
    assert done.stderr.count("\n") == 1
    for word in ("Traceback", "internal error"):
        assert word not in done.stderr
    for word in words:
        assert word in done.stderr


def test_a_poor_locale_does_no_harm(tmp_path: Path) -> None:
    article = tmp_path / "湖.txt"
    article.write_text("湖岸渡轮2023年运送旅客120万人。\n" * 3, encoding="utf-8")
    done = _process("claims", article, LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 0
    assert "120万人" in done.stdout


@pytest.mark.skipif(os.name == "nt", reason="pipes of this kind are POSIX")
@pytest.mark.parametrize("args", [["models"], ["--help"]])
def test_a_reader_that_goes_away_is_no_error(args: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "checker", *args]
    done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, timeout=60, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


# A job that a shell put into the background inherits SIGINT ignored; the command must be tested as a terminal runs it.
WAITING = """
import signal, sys, time, types
signal.signal(signal.SIGINT, signal.default_int_handler)
def wait(*_, **__):
    print("ready", flush=True)
    time.sleep(60)
module = sys.modules["checker.pipeline"] = types.ModuleType("checker.pipeline")
module.build_report = wait
from checker.cli import main
main(["report", "."], prog_name="checker")
"""


@pytest.mark.skipif(os.name == "nt", reason="signals of this kind are POSIX")
def test_sigint_leaves_cleanly() -> None:
    command = [sys.executable, "-c", WAITING]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        assert process.stdout.readline() == b"ready\n"
        process.send_signal(signal.SIGINT)
        told = process.stderr.read()
    assert process.returncode == 130
    assert told.strip() == b"checker: interrupted."
