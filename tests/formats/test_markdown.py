"""The Markdown report says the worst first, folds what asks for no action, and drops nothing."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from markdown_it import MarkdownIt

from checker.formats.markdown import write_markdown
from checker.records import Cluster, Relation, RelationKind, Report, Severity, Skipped, Verdict
from checker.values.period import Period

TABLE = {"table", "thead", "tbody", "tr", "th", "td"}
OURS = TABLE | {"h1", "h2", "h3", "p", "ul", "ol", "li", "strong", "b", "code", "a", "details", "summary"}


def _conflict(report: Report) -> Cluster:
    return next(cluster for cluster in report.clusters if cluster.verdict is Verdict.CONFLICT)


def test_the_top_is_at_most_ten_lines(report: Report) -> None:
    top = write_markdown(report).partition("# Discrepancies\n\n")[2].partition("\n\n")[0]
    assert len(top.splitlines()) <= 10
    assert "4 articles (3 en, 1 zh-Hant)" in top


def test_the_worst_conflict_comes_first(report: Report) -> None:
    middling = replace(_conflict(report), id="k9", label="Middling", claims=("c3",), relations=())
    severe = report.findings[1]
    mild = replace(severe, fingerprint="mild", severity=Severity.MEDIUM, cluster="k9")
    both = replace(report, clusters=(middling, *report.clusters), findings=(mild, severe))
    headings = re.findall(r"^### (.*)$", write_markdown(both), re.MULTILINE)
    assert [heading.split(",")[0] for heading in headings] == [
        "1. Lakeside Ferries revenue",
        "2. Middling: 1.2 million people",
    ]


def test_a_report_without_conflicts_says_so(report: Report) -> None:
    calm = replace(report, clusters=(), findings=())
    assert "## Conflicts\n\nNo conflict was found.\n" in write_markdown(calm)


def test_one_value_told_of_two_years_names_both(report: Report) -> None:
    first, second, *rest = report.claims
    later = Period(date(2024, 1, 1), date(2025, 1, 1))
    odds = Relation(
        "c1", "c2", RelationKind.CONFLICT_PERIOD, "one-value-two-periods", "Told of two years.", 0.9
    )
    cluster = replace(_conflict(report), claims=("c1", "c2"), relations=(odds,))
    claims = (first, replace(second, period=later), *rest)
    text = write_markdown(replace(report, claims=claims, clusters=(cluster,), findings=()))
    assert "### 1. Lakeside Ferries revenue: 3.4 billion USD told of 2023 or 2024\n" in text


def test_a_heading_names_the_one_period_at_odds(report: Report) -> None:
    assert _conflict(report).label == "Lakeside Ferries revenue, 2023–2024"
    shown = write_markdown(report)
    assert "### 1. Lakeside Ferries revenue, 2023: 3.4, 3.5 or 3.7 billion USD\n" in shown


def test_what_one_source_says_twice_is_told_apart_from_agreement(report: Report) -> None:
    (agreed,) = [cluster for cluster in report.clusters if cluster.verdict is Verdict.AGREE]
    pair = tuple(
        each for each in agreed.relations if {each.a, each.b} == {"c3", "c10"}
    )  # a text and its copy
    alone = replace(agreed, id="k8", label="Told by one", claims=("c3", "c10"), relations=pair, sources=1)
    alone = replace(alone, told_by=agreed.told_by[:1])
    shown = write_markdown(replace(report, clusters=(alone, agreed), findings=()))
    assert "- 1 figure on which independent sources agree, 1 told more than once by one source\n" in shown
    shared, repeated = (
        shown.index("<summary>1 figure on which independent"),
        shown.index("<summary>1 figure told more than once by"),
    )
    assert shared < shown.index(agreed.label) < repeated < shown.index("Told by one")


def test_many_reasons_of_one_rule_are_counted(report: Report) -> None:
    odds = [
        Relation("c1", "c5", RelationKind.CONFLICT_VALUE, "values-apart", f"Reason {n}.", 0.9)
        for n in range(5)
    ]
    cluster = replace(_conflict(report), relations=tuple(odds))
    text = write_markdown(replace(report, clusters=(cluster,)))
    assert (
        "- Reason 2. (`values-apart`)\n- and 2 more of this kind (`values-apart` decided 5 pairs)\n" in text
    )


def test_a_long_sentence_is_cut_around_its_number(report: Report) -> None:
    article = report.articles[1]
    filler = "水" * 3000
    claim = report.claims[4]
    text = filler + claim.surface + filler + "\n" + article.text
    begin, end = len(filler), len(filler) + len(claim.surface)
    longer = replace(claim, start=begin, end=end, sentence_start=0, sentence_end=end + len(filler))
    claims = tuple(longer if each is claim else each for each in report.claims)
    articles = tuple(replace(each, text=text) if each is article else each for each in report.articles)
    shown = write_markdown(replace(report, articles=articles, claims=claims))
    assert f"“…{'水' * 160}**35億美元**{'水' * 160}…”" in shown


def test_tags_of_a_web_page_are_not_quoted(report: Report) -> None:
    pages = tuple(replace(each, path="page.html") if each.id == "a3" else each for each in report.articles)
    shown = write_markdown(replace(report, articles=pages))
    assert "alert(1) Lakeside &#124; Ferries" in shown
    assert "script" not in shown


def test_a_long_list_of_skipped_things_is_folded_and_complete(report: Report) -> None:
    skipped = tuple(Skipped(f"f{n}.bin", "not text") for n in range(30))
    shown = write_markdown(replace(report, skipped=skipped))
    assert "<summary>30 things left out, by reason</summary>" in shown
    assert all(f"`f{n}.bin`" in shown for n in range(30))


@pytest.mark.parametrize(("rows", "is_folded"), [(50, False), (51, True)])
@pytest.mark.parametrize("verdict", [Verdict.CONFLICT, Verdict.EXPLAINED])
def test_a_long_table_is_folded_with_its_count(
    report: Report, verdict: Verdict, rows: int, is_folded: bool
) -> None:
    one = report.claims[0]
    claims = tuple(replace(one, id=f"x{n}", attribution=f"Speaker {n}") for n in range(rows))
    clash = Relation("x0", "x1", RelationKind.CONFLICT_VALUE, "values-apart", "Apart.", 0.9)
    clashes = tuple(replace(clash, b=claim.id) for claim in claims[1:])
    cluster = replace(_conflict(report), claims=tuple(claim.id for claim in claims), relations=clashes)
    shown = write_markdown(
        replace(report, claims=claims, clusters=(replace(cluster, verdict=verdict),), findings=())
    )
    folded = re.search(r"<summary>51 statements</summary>\n\n\| #.*?</details>", shown, re.DOTALL)
    assert (folded is not None) == is_folded
    assert f"| {rows} " in shown
    assert shown.count("<details>") == shown.count("</details>")


def test_equal_statements_of_one_article_are_one_row(report: Report) -> None:
    shown = write_markdown(report)
    assert "`en/ferries.md:5`, also line 8" in shown
    assert shown.count("| 3.4 billion USD") == 1


def test_single_clusters_are_not_listed(report: Report) -> None:
    assert "not shown" not in write_markdown(report)


def test_no_markup_of_an_article_survives(report: Report) -> None:
    html = MarkdownIt("gfm-like", {"html": True, "linkify": False}).render(write_markdown(report))
    tags = set(re.findall(r"<\s*/?([a-z0-9]+)", html))
    assert "script" not in tags
    assert tags <= OURS
    assert "href" not in html


def test_every_row_has_the_columns_of_its_head(report: Report) -> None:
    rows = [line for line in write_markdown(report).splitlines() if line.startswith("|")]
    assert {row.count("|") for row in rows} == {7}


def test_a_hostile_label_stays_in_its_heading(report: Report) -> None:
    cluster = replace(_conflict(report), label="a\n\n# b <img src=x>")
    shown = write_markdown(replace(report, clusters=(cluster,)))
    assert "### 1. a \\# b &lt;img src=x&gt;: 3.4" in shown
