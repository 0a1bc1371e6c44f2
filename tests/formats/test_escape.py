"""Text from articles shows as it stands and does nothing, whatever it holds."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from checker.formats.escape import bold, code, escaped, inline, slug, visible

RENDER = MarkdownIt("gfm-like", {"html": True, "linkify": False})
# Pieces that mean something to Markdown, HTML or a terminal, mixed with anything at all.
HOSTILE = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "`",
                "```",
                "*",
                "**",
                "_",
                "#",
                "##",
                ">",
                "-",
                "+",
                "1.",
                "2)",
                "|",
                "||",
                "\\",
                "\\|",
                "[a](b)",
                "![x](y)",
                "<b>",
                "</details>",
                "<script>",
                "<!--",
                "-->",
                "&lt;",
                "&#124;",
                "~~",
                "$",
                "$$",
                "http://a.example",
                "www.a.example",
                "\n",
                "\n\n",
                "\r\n",
                "\t",
                "\x1b[31m",
                "\u202e",
                "\u2028",
                "===",
                "---",
                ":::",
                "a",
                "三",
                "12%",
            ]
        ),
        st.text(max_size=5),
    ),
    max_size=12,
).map("".join)


def _shown(markdown: str) -> str:
    """Return the text that a reader sees, and fail where anything but text came out."""
    tokens = RENDER.parse(markdown)
    kinds = [token.type for token in tokens]
    assert kinds in ([], ["paragraph_open", "inline", "paragraph_close"]), kinds
    children = [child for token in tokens for child in token.children or []]
    assert {child.type for child in children} <= {"text", "text_special"}
    return "".join(child.content for child in children)


@given(HOSTILE)
@example("1.")
@example("- a")
@example("a\\|b")
@example("&amp;lt;")
def test_escaped_shows_the_text_and_nothing_else(text: str) -> None:
    assert _shown(escaped(text)) == visible(text).strip()


@given(HOSTILE)
def test_no_line_tag_or_cell_comes_out(text: str) -> None:
    for shown in (inline(text), escaped(text)):
        assert not re.search(r"[<>|\n\r\u2028\u2029\x1b\u202e]", shown)


@given(HOSTILE, HOSTILE)
def test_a_cell_stays_one_cell(left: str, right: str) -> None:
    table = f"| a | b |\n|---|---|\n| {escaped(left)} | {escaped(right)} |"
    kinds = [token.type for token in RENDER.parse(table)]
    assert (kinds.count("tr_open"), kinds.count("td_open")) == (2, 2)


@given(HOSTILE)
def test_code_shows_the_text_in_one_span(text: str) -> None:
    inside = [child for token in RENDER.parse(f"x {code(text)}") for child in token.children or []]
    assert [child.type for child in inside] == ["text", "code_inline"]
    assert inside[1].content.strip() == visible(text).strip()


@given(st.text(max_size=3), HOSTILE.filter(lambda text: text.strip() != ""), st.text(max_size=3))
def test_bold_binds_wherever_it_stands(before: str, text: str, after: str) -> None:
    html = RENDER.render(f"“{inline(before)}{bold(text)}{inline(after)}”")
    assert len(re.findall("<strong>|<b>", html)) == 1


@pytest.mark.parametrize("text", ['x" onclick="y', "a b", "é/…", "ab12"])
def test_slug_holds_only_safe_characters(text: str) -> None:
    assert re.fullmatch(r"[A-Za-z0-9_-]*", slug(text))
