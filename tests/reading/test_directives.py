"""What a comment asks of the program is understood, and never read as the article's own words."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.config import Settings
from checker.pipeline import claims_of
from checker.reading import read
from checker.reading.directives import directives, without_directives

COMMENT = "<!-- checker: ignore[otherwise-conflict] the court gave 7,300 people -->"
BODIES = {
    "own line": f"The dam moved 512 families.\n{COMMENT}\nIt cost 3.2 billion dollars.\n",
    "own paragraph": f"The dam moved 512 families.\n\n{COMMENT}\n\nIt cost 3.2 billion dollars.\n",
    "in the line": f"The dam moved 512 families. {COMMENT} It cost 3.2 billion dollars.\n",
    "over lines": "The dam moved 512 families.\n\n<!-- checker:\n  ignore[otherwise-conflict]\n  7,300 people\n-->\n"
    "It cost 3.2 billion dollars.\n",
}


@pytest.mark.parametrize("suffix", [".md", ".txt", ".html"])
@pytest.mark.parametrize("body", BODIES)
def test_a_directive_is_no_part_of_the_article(tmp_path: Path, suffix: str, body: str) -> None:
    text = BODIES[body]
    if suffix == ".html":
        text = f"<html><body><article><p>{text.replace(chr(10) * 2, '</p><p>')}</p></article></body></html>"
    file = tmp_path / f"dam{suffix}"
    file.write_text(text, encoding="utf-8")
    article, claims = claims_of(file, Settings())
    assert [claim.surface for claim in claims] == ["512 families", "3.2 billion dollars"]
    assert all(article.text[claim.start : claim.end] == claim.surface for claim in claims)
    assert not [sentence for sentence in article.sentences if "ignore" in sentence.text]
    assert article.skipped == ()


def test_a_comment_that_speaks_of_something_else_is_told_of_as_before(tmp_path: Path) -> None:
    (tmp_path / "dam.md").write_text("It moved 512 families.\n\n<!-- 7 to check -->\n", encoding="utf-8")
    assert ["a comment" in left.reason for left in read([tmp_path]).articles[0].skipped] == [True]


@pytest.mark.parametrize(
    ("comment", "rules", "reason", "fault"),
    [
        ("<!-- checker: ignore[a] why -->", ("a",), "why", ""),
        ("<!--checker:ignore[a,b]why-->", ("a", "b"), "why", ""),
        ("<!-- Checker : IGNORE [ a , b ] two\n words -->", ("a", "b"), "two words", ""),
        ("<!-- checker: ignore[a] 值 > 5 -->", ("a",), "值 > 5", ""),
        ("<!-- checker: ignore[a] -->", ("a",), "", "no reason"),
        ("<!-- checker: ignore[] why -->", (), "", "no rule"),
        ("<!-- checker: ignore why -->", (), "", "not understood"),
        ("<!-- checker: skip[a] why -->", (), "", "not understood"),
    ],
)
def test_directives(comment: str, rules: tuple[str, ...], reason: str, fault: str) -> None:
    (found,) = directives(f"before {comment} after")
    assert (found.rules, found.reason) == (rules, reason)
    assert fault in found.fault
    assert bool(fault) == bool(found.fault)


def test_a_comment_never_closed_hides_nothing() -> None:
    text = "<!-- checker: ignore[a] why\n" + "It cost 5 dollars. " * 200
    assert directives(text) == []
    assert without_directives(text) == text


def test_blanks_keep_every_offset_and_every_line() -> None:
    text = "一。\r\n<!-- checker: ignore[a]\r\n为何 -->\r\n二。"
    blank = without_directives(text)
    assert len(blank) == len(text)
    assert blank.splitlines()[3] == "二。"
    assert blank.split() == ["一。", "二。"]
