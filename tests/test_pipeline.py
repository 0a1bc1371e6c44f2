"""The stages together: what changes nothing in a report, and what little input makes of it.

A made-up encoder of letter pairs stands in for the real one: meaning is not what these tests are about.
"""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Callable, Mapping
from itertools import pairwise
from pathlib import Path
from zlib import crc32

import numpy as np
import pytest

from checker import pipeline
from checker.config import Settings
from checker.errors import NothingToRead
from checker.formats.json_report import write_json
from checker.matching.encoders.encoder import Encoder, Vectors
from checker.pipeline import build_report, claims_of
from checker.records import Report, Verdict

DIMENSION = 256

ARTICLES: dict[str, str] = {
    "2024-08-10-courier.txt": """\
Halden Motors loses less

Halden Motors had revenue of $1.9 billion in 2023, the carmaker said in its annual report. The net loss of Halden \
Motors was $430 million in 2023. Halden Motors has 2,600 employees in Marlow.
""",
    "2024-08-11-ledger.txt": """\
A year at Halden Motors

Revenue of Halden Motors was $1.7 billion in 2023, according to the company. The net loss of Halden Motors came to \
$430 million in 2023. In 2022, Halden Motors had revenue of $1.5 billion.
""",
    "2024-08-11-binhai.txt": """\
海登汽车公布年报

海登汽车（Halden Motors）周日公布年报。海登汽车2023年营收为19亿美元，净亏损为4.3亿美元。海登汽车目前拥有2600名员工。
""",
    "notes/2024-08-12-quake.md": """\
# Earthquake in the valley

The earthquake killed 36 people and injured 112 others, the governor said. The earthquake damaged 560 houses.
""",
    "notes/2024-08-12-wire.md": """\
# Valley earthquake

Officials said on Monday that the earthquake had killed 41 people and that 112 people were injured in the earthquake.
""",
}


def pairs_of_letters(texts: list[str]) -> Vectors:
    """Return how often each pair of letters stands in each text, in few buckets."""
    vectors = np.zeros((len(texts), DIMENSION), np.float32)
    for row, text in enumerate(texts):
        for pair in pairwise(text):
            vectors[row, crc32("".join(pair).encode()) % DIMENSION] += 1
    return vectors


@pytest.fixture(autouse=True)
def _letters(monkeypatch: pytest.MonkeyPatch) -> None:
    encoder = Encoder("letters", DIMENSION, pairs_of_letters)
    monkeypatch.setattr(pipeline, "load_encoder", lambda name: encoder)


def laid_out(folder: Path, articles: Mapping[str, str] = ARTICLES) -> Path:
    """Write `articles` below `folder`."""
    for name, text in articles.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder


def report_on(*paths: Path) -> Report:
    return build_report(paths, Settings())


def fingerprints(report: Report) -> set[str]:
    return {finding.fingerprint for finding in report.findings}


def of_metric(report: Report, metric: str) -> list[str]:
    return [claim.surface for claim in report.claims if claim.metric == metric]


def test_the_articles_here_have_something_to_report(tmp_path: Path) -> None:
    report = report_on(laid_out(tmp_path))
    assert {cluster.verdict for cluster in report.clusters} >= {Verdict.AGREE, Verdict.CONFLICT}
    against = [finding.message for finding in report.findings]
    assert any("$1.9 billion" in message and "$1.7 billion" in message for message in against), against
    assert report.encoder == "letters"


def test_every_claim_stands_where_it_says(tmp_path: Path) -> None:
    report = report_on(laid_out(tmp_path))
    texts = {article.id: article.text for article in report.articles}
    assert [claim.id for claim in report.claims] == [f"c{n}" for n in range(1, len(report.claims) + 1)]
    for claim in report.claims:
        assert texts[claim.article][claim.start : claim.end] == claim.surface
    told = [claim.id for claim in report.claims]
    for cluster in report.clusters:
        assert set(cluster.claims) <= set(told)
    assert all(set(finding.claims) <= set(told) for finding in report.findings)


# --- what changes nothing ------------------------------------------------------------------------------


def test_shuffling_the_files_changes_nothing(tmp_path: Path) -> None:
    folder = laid_out(tmp_path)
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    first = write_json(report_on(*files))
    for turn in range(1, len(files)):
        assert write_json(report_on(*files[turn:], *files[:turn])) == first
    assert write_json(report_on(*reversed(files))) == first


def test_naming_a_file_twice_changes_nothing(tmp_path: Path) -> None:
    folder = laid_out(tmp_path)
    once = write_json(report_on(folder))
    assert write_json(report_on(folder, folder / "2024-08-11-ledger.txt", folder)) == once


def test_the_folder_may_stand_anywhere_and_be_written_in_any_order(tmp_path: Path) -> None:
    here = laid_out(tmp_path / "here")
    there = shutil.copytree(here, tmp_path / "else" / "where")
    turned = laid_out(tmp_path / "turned", {name: ARTICLES[name] for name in reversed(ARTICLES)})
    reports = {write_json(report_on(folder)) for folder in (here, there, turned)}
    assert len(reports) == 1
    assert str(tmp_path) not in reports.pop()


def test_the_same_run_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    folder = laid_out(tmp_path)
    assert write_json(report_on(folder)) == write_json(report_on(folder))


def wrapped(text: str) -> str:
    """Return `text` with its English lines broken elsewhere."""
    blocks = text.split("\n\n")
    return "\n\n".join(textwrap.fill(" ".join(b.split()), 48) if b.isascii() else b for b in blocks) + "\n"


@pytest.mark.parametrize(
    "change",
    [
        lambda articles: {f"deep/down/{name}": text for name, text in articles.items()},
        lambda articles: {name: wrapped(t) for name, t in articles.items()},
        lambda articles: {name: t.replace("\n", "\r\n") for name, t in articles.items()},
        lambda articles: {name: "\ufeff" + t for name, t in articles.items()},
        lambda articles: {name: t + "\nThe weather stayed fair.\n" for name, t in articles.items()},
    ],
    ids=["moved", "wrapped", "line ends", "byte order mark", "a sentence more"],
)
def test_findings_keep_their_names(
    tmp_path: Path, change: Callable[[Mapping[str, str]], Mapping[str, str]]
) -> None:
    before = report_on(laid_out(tmp_path / "before"))
    after = report_on(laid_out(tmp_path / "after", change(ARTICLES)))
    assert fingerprints(after) == fingerprints(before) != set()


def test_another_figure_is_another_finding(tmp_path: Path) -> None:
    before = report_on(laid_out(tmp_path / "before"))
    changed = {name: text.replace("$1.7 billion", "$1.6 billion") for name, text in ARTICLES.items()}
    after = report_on(laid_out(tmp_path / "after", changed))
    assert fingerprints(after) != fingerprints(before)
    assert len(fingerprints(after)) == len(fingerprints(before))


# --- little input --------------------------------------------------------------------------------------


def test_an_empty_folder_is_an_error_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(NothingToRead, match="there is no article"):
        report_on(tmp_path)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(NothingToRead, match="there is no file or folder"):
        report_on(tmp_path / "nowhere")


def test_one_article_contradicts_nobody(tmp_path: Path) -> None:
    name = "2024-08-10-courier.txt"
    report = report_on(laid_out(tmp_path, {name: ARTICLES[name]}))
    assert len(report.articles) == 1
    assert [claim.surface for claim in report.claims] == ["$1.9 billion", "$430 million", "2,600 employees"]
    assert report.findings == ()
    assert all(cluster.sources == 1 for cluster in report.clusters)


def test_articles_without_a_figure_make_an_empty_report(tmp_path: Path) -> None:
    texts = {"a.txt": "Halden Motors has a new chairman.\n", "b.txt": "海登汽车换了董事长。\n"}
    report = report_on(laid_out(tmp_path, texts))
    assert (len(report.articles), report.claims, report.clusters, report.findings) == (2, (), (), ())
    assert '"claims"' in write_json(report)


def test_what_is_no_article_is_told(tmp_path: Path) -> None:
    folder = laid_out(tmp_path)
    (folder / "sheet.csv").write_text("1,2\n", "utf-8")
    assert [(left.where, "csv" in left.reason) for left in report_on(folder).skipped] == [("sheet.csv", True)]


# --- sources -------------------------------------------------------------------------------------------


def test_a_text_that_repeats_itself_in_its_file_is_no_second_source(tmp_path: Path) -> None:
    sentence = "Halden Motors had revenue of $1.9 billion in 2023, the annual report of the carmaker shows."
    text = f"{sentence}\n\nThe carmaker builds vans in Marlow.\n\n{sentence}\n"
    report = report_on(laid_out(tmp_path, {"2024-08-10-twice.txt": text}))
    assert of_metric(report, "revenue") == ["$1.9 billion"]
    assert report.clusters == ()


def test_a_copy_of_an_article_is_no_second_source(tmp_path: Path) -> None:
    courier, ledger = ARTICLES["2024-08-10-courier.txt"], ARTICLES["2024-08-11-ledger.txt"]
    more = " The board of the carmaker meets in Marlow in autumn to talk about a third plant near the river."
    names = ("2024-08-10-courier.txt", "2024-08-12-reprint.txt", "2024-08-11-ledger.txt")
    texts = dict(zip(names, (courier + more, courier + more, ledger), strict=True))
    report = report_on(laid_out(tmp_path, texts))
    assert [article.copy_of for article in report.articles] == [None, None, "a1"]
    losses = [cluster for cluster in report.clusters if "loss" in cluster.label]
    assert [(cluster.articles, cluster.sources) for cluster in losses] == [(3, 2)]


def test_a_copy_alone_agrees_with_nobody_but_its_original(tmp_path: Path) -> None:
    text = ARTICLES["2024-08-10-courier.txt"] + "The carmaker builds vans near the river in Marlow all year."
    report = report_on(laid_out(tmp_path, {"2024-08-10-a.txt": text, "2024-08-12-b.txt": text}))
    assert report.findings == ()
    assert {cluster.sources for cluster in report.clusters} <= {1}
    assert report.clusters


# --- the rest of the doors -----------------------------------------------------------------------------


def test_claims_of_one_article_need_no_encoder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(name: str | None) -> Encoder:
        raise AssertionError("an encoder was loaded")

    monkeypatch.setattr(pipeline, "load_encoder", never)
    folder = laid_out(tmp_path)
    article, claims = claims_of(folder / "2024-08-10-courier.txt", Settings())
    assert article.path == "2024-08-10-courier.txt"
    assert [claim.id for claim in claims] == ["c1", "c2", "c3"]


def test_progress_is_told_of_every_stage(tmp_path: Path) -> None:
    told: list[tuple[str, int, int]] = []
    build_report(
        [laid_out(tmp_path)],
        Settings(),
        progress=lambda stage, done, total: told.append((stage, done, total)),
    )
    assert list(dict.fromkeys(stage for stage, _, _ in told)) == ["reading", "claims", "meaning"]
    assert all(0 <= done <= total for _, done, total in told)
