"""Encodings, front matter, Markdown and HTML: texts of the project's own writing, used to develop."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from checker.reading import read
from checker.records import Article, DateSource, SentenceRole

CHINESE = (
    "晨星公司今年的收入达到35亿美元,比去年增长了12%。公司表示,明年将在三个城市开设新的工厂,预计投资20亿元。"
)
TRADITIONAL = (
    "晨星公司今年的收入達到35億美元,比去年增長了12%。公司表示,明年將在三個城市開設新的工廠,預計投資20億元。"
)
ENGLISH = "Morningstar Boats earned $3.5 million in 2023. “We sold 40 boats,” said the owner, who is 61."


def article(folder: Path, name: str, content: str | bytes) -> Article:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    (found,) = read([path]).articles
    return found


def texts(found: Article, role: SentenceRole | None = None) -> list[str]:
    return [s.text for s in found.sentences if role is None or s.role is role]


@pytest.mark.parametrize(
    ("encoding", "text", "language"),
    [
        ("utf-8", CHINESE, "zh-Hans"),
        ("utf-8-sig", CHINESE, "zh-Hans"),
        ("utf-16", TRADITIONAL, "zh-Hant"),
        ("utf-16-le", CHINESE, "zh-Hans"),
        ("utf-16-be", ENGLISH, "en"),
        ("gb18030", CHINESE, "zh-Hans"),
        ("gb18030", TRADITIONAL, "zh-Hant"),
        ("big5", TRADITIONAL, "zh-Hant"),
        ("cp1252", ENGLISH, "en"),
    ],
)
def test_encodings(tmp_path: Path, encoding: str, text: str, language: str) -> None:
    found = article(tmp_path, "a.txt", text.encode(encoding))
    assert found.text.lstrip("\ufeff") == text
    assert found.language == language
    assert "".join(texts(found)).replace(" ", "") == text.replace(" ", "")


def test_text_is_the_file_as_python_decodes_it(tmp_path: Path) -> None:
    content = "\ufeffSales were 5.\r\n\r\nCosts were 6.\r\n"
    found = article(tmp_path, "a.txt", content)
    assert found.text == (tmp_path / "a.txt").open(encoding="utf-8", newline="").read()
    assert [found.text[s.start : s.end] for s in found.sentences] == ["Sales were 5.", "Costs were 6."]


def test_a_few_broken_bytes_are_told_not_fatal(tmp_path: Path) -> None:
    found = article(tmp_path, "a.txt", (CHINESE * 30).encode() + b"\xff" + "收入是7元。".encode())
    assert found.sentences[-1].text.endswith("收入是7元。")
    assert [left.reason for left in found.skipped] == ["1 broken characters were read as U+FFFD"]


def test_front_matter(tmp_path: Path) -> None:
    content = (
        "---\ntitle: Boats 2023\ndate: 2024-02-03\nsource: The Harbour Post\nlang: en\n---\n\n"
        "# Boats 2023\n\nThe yard sold 40 boats. It lost 2.\n"
    )
    found = article(tmp_path, "a.md", content)
    assert (found.title, found.publisher, found.published) == (
        "Boats 2023",
        "The Harbour Post",
        date(2024, 2, 3),
    )
    assert found.published_from is DateSource.FRONT_MATTER
    assert texts(found, SentenceRole.TITLE) == ["Boats 2023"]
    assert [found.text[s.start : s.end] for s in found.sentences if s.role is SentenceRole.BODY] == [
        "The yard sold 40 boats.",
        "It lost 2.",
    ]


@pytest.mark.parametrize("yaml", ["title: [unclosed\ndate: 5", "date: 2024-13-45", "a: b: c"])
def test_malformed_front_matter_is_read_as_text(tmp_path: Path, yaml: str) -> None:
    found = article(tmp_path, "a.md", f"---\n{yaml}\n---\n\nThe yard sold 40 boats.\n")
    assert "The yard sold 40 boats." in texts(found)
    assert found.published is None


def test_markdown_leaves_what_a_reader_sees(tmp_path: Path) -> None:
    content = """# The *yard*

It sold **40** boats to [three cities](https://example.org/77 "12") and `one` port,
and it built 3 * 4 sheds. <!-- 99 -->

## Costs

1. Wood cost 5 million.
2. Paint cost _2_ million.

| Year | Boats |
|------|-------|
| 2022 | 31 |

> A rope costs 9.
> It cost 8 before.

```
x = 1234
```
"""
    found = article(tmp_path, "a.md", content)
    assert texts(found) == [
        "The yard",
        "It sold 40 boats to three cities and one port, and it built 3 * 4 sheds.",
        "Costs",
        "Wood cost 5 million.",
        "Paint cost 2 million.",
        "2022 Boats: 31",
        "A rope costs 9.",
        "It cost 8 before.",
    ]
    assert [s.role for s in found.sentences[:3]] == [
        SentenceRole.TITLE,
        SentenceRole.BODY,
        SentenceRole.HEADING,
    ]
    for sentence in found.sentences:
        for at, character in enumerate(sentence.text):
            start, end = sentence.origin(at, at + 1)
            joint = sentence.role is SentenceRole.CELL and character in ": "
            assert joint or found.text[start:end] in (character, "\n"), sentence.text
    assert [left.where for left in found.skipped] == ["a.md:19"]
    assert "1234" in found.skipped[0].reason


PAGE = """<!DOCTYPE html>
<html><head><title>Boats | The Harbour Post</title>
<meta property="og:site_name" content="The Harbour Post">
<meta property="article:published_time" content="2024-02-03T08:00:00+00:00">
<style>.n7 { width: 70px }</style></head><body>
<nav><ul><li><a href="/">Home</a></li><li>Top 10</li></ul></nav>
<article><h1>Yard &amp; harbour grow</h1>
<p>The yard earned <b>3</b>.5&nbsp;million euros in 2023, the owners said on
   Friday, a good deal more than in the year before that.</p>
<p>It sold 1&#44;200 boats and hired &#x34;0 people, who came from all of the towns along the coast.</p>
<script>var views = 555;</script>
<ul><li>Sheds: 12 were built in the last year, and more are to come.</li></ul>
</article>
<footer>Copyright 2024 The Harbour Post. Call 555-123.</footer></body></html>
"""


def test_html(tmp_path: Path) -> None:
    found = article(tmp_path, "page.html", PAGE)
    assert found.title == "Yard & harbour grow"
    assert (found.publisher, found.published) == ("The Harbour Post", date(2024, 2, 3))
    assert found.published_from is DateSource.HTML
    body = texts(found, SentenceRole.BODY)
    assert body == [
        "The yard earned 3.5 million euros in 2023, the owners said on Friday, "
        "a good deal more than in the year before that.",
        "It sold 1,200 boats and hired 40 people, who came from all of the towns along the coast.",
        "Sheds: 12 were built in the last year, and more are to come.",
    ]
    told = " ".join(left.reason for left in found.skipped)
    assert "Top 10" in told
    assert "555-123" in told


def test_html_offsets_point_into_the_page(tmp_path: Path) -> None:
    found = article(tmp_path, "page.html", PAGE)
    shown = {"3.5": "3</b>.5", "1,200": "1&#44;200", "2023": "2023", "Friday": "Friday", "12": "12"}
    for words, raw in shown.items():
        sentence = next(s for s in found.sentences if s.role is SentenceRole.BODY and words in s.text)
        at = sentence.text.index(words)
        start, end = sentence.origin(at, at + len(words))
        assert found.text[start:end] == raw


def test_html_without_an_article_counts_every_block(tmp_path: Path) -> None:
    found = article(tmp_path, "page.htm", "<div>Sales: 5 &lt; 6</div><div>Costs: 7</div>")
    assert texts(found) == ["Sales: 5 < 6", "Costs: 7"]


def test_wrapped_lines_are_joined(tmp_path: Path) -> None:
    content = (
        "The yard by the harbour sold forty boats in the\nyear 2023, which was more than the owners\n"
        "had hoped for when they opened it, and hired\n12 people, most of whom came from the town.\n\n"
        "It lost 2 boats.\n"
    )
    found = article(tmp_path, "a.txt", content)
    assert len(found.sentences) == 2
    assert "the year 2023" in found.sentences[0].text
    assert found.sentences[0].paragraph != found.sentences[1].paragraph


CHINESE_PAGE = """<!doctype html><HTML lang=zh><head><meta charset=gb2312><title>船厂的一年_港口日报</title></head>
<body><div class=top>登录 | 注册</div><div id="nav"><a href=1>首页</a><a href=2>新闻</a></div>
<div class="article"><h1>船厂的一年</h1><div class="info"><span>2024年05月06日 08:12</span> 来源：港口日报</div>
<p>　　晨星船厂去年一共卖出了<strong>四百</strong>艘船，其中120艘卖到了外国的港口，收入达到&yen;3.5亿元。</p>
<p>　　厂长在会议上表示，今年的收入预计会达到35亿元，<br/>比去年多出一成，这是他没有想到的。
<p>　　镇长说，船厂每年交的税占全镇收入的60%，没有人愿意看到它关门。</p></div>
<div class=rel><h3>相关阅读</h3><ul><li><a href=3>另一家船厂裁员300人</a></li></ul></div>
<script>if (a<b) {x=1}</script></body></html>
"""


def test_a_chinese_page_in_gb18030(tmp_path: Path) -> None:
    found = article(tmp_path, "page.html", CHINESE_PAGE.encode("gb18030"))
    assert (found.language, found.publisher, found.published) == ("zh-Hans", "港口日报", date(2024, 5, 6))
    assert texts(found, SentenceRole.BODY) == [
        "晨星船厂去年一共卖出了四百艘船，其中120艘卖到了外国的港口，收入达到¥3.5亿元。",
        "厂长在会议上表示，今年的收入预计会达到35亿元，比去年多出一成，这是他没有想到的。",
        "镇长说，船厂每年交的税占全镇收入的60%，没有人愿意看到它关门。",
    ]
    assert [left.where for left in found.skipped] == ["page.html:3", "page.html:7"]


def test_a_later_date_than_today_is_a_date(tmp_path: Path) -> None:
    """No clock: a page from the future reads like any other."""
    found = article(tmp_path, "page.html", PAGE.replace("2024-02-03", "2095-02-03"))
    assert found.published == date(2095, 2, 3)
