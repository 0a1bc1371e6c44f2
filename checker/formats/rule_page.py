"""Show the page of a rule: as text for a terminal, as Markdown for tools that show help beside a finding."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from textwrap import fill

from tabulate import tabulate
from wcwidth import wrap

from checker.formats.escape import code, inline
from checker.verdicts.pages import Example, Page

__all__ = ["page_markdown", "page_text", "rules_table"]

COLUMNS = 96  # of a terminal; Chinese takes two a character
_LANGUAGES = {"en": "English", "zh": "Chinese"}


def rules_table(pages: Sequence[Page]) -> str:
    """Return the rules as a table: id, relation, what they say."""
    rows = [(page.rule, page.relation, page.says) for page in pages]
    return (
        tabulate(rows, headers=("rule", "relation", "says"), tablefmt="simple", disable_numparse=True) + "\n"
    )


def page_text(page: Page) -> str:
    """Return the page for a terminal."""
    blocks = [
        f"{page.rule} ({page.relation})\n{page.says}",
        f"What it means\n{_indented(page.means)}",
        f"What to do\n{_indented(page.do)}",
        f"How to silence it\n{_indented(_silence(page, _quoted))}",
        *(f"Example ({_LANGUAGES[each.language]})\n" + "\n".join(_texts(each)) for each in page.examples),
    ]
    return "\n\n".join(blocks) + "\n"


def page_markdown(page: Page) -> str:
    """Return the page in Markdown."""
    blocks = [
        page.means,
        f"**What to do.** {page.do}",
        f"**How to silence it.** {_silence(page, code)}",
        *(_example(each) for each in page.examples),
    ]
    return "\n\n".join(blocks) + "\n"


def _silence(page: Page, mark: Callable[[str], str]) -> str:
    """Return how a finding of the rule is made to stay quiet; `mark` sets apart what is to be typed."""
    if not page.conflicts:
        return "It says why two figures may both be right and is no finding: there is nothing to silence."
    comment = mark(f"<!-- checker: ignore[{page.rule}] reason -->")
    setting = mark(f'ignore = ["{page.rule}"]')
    return (
        f"One place: put {comment} above the paragraph, with the reason in words of your own. "
        f"All that is found today: {mark('checker baseline')} with the same arguments as the check. "
        f"Everywhere: {setting} under {mark('[tool.checker]')} in pyproject.toml, or by pattern of paths in "
        f"{mark('per-path-ignores')}."
    )


def _quoted(text: str) -> str:
    return f"'{text}'"


def _indented(text: str) -> str:
    return fill(text, COLUMNS, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)


def _texts(example: Example) -> list[str]:
    return [line for day, text in example.texts for line in _wrapped(f"{day}  ", " ".join(text.split()))]


def _wrapped(head: str, text: str) -> list[str]:
    lines = wrap(text, COLUMNS - len(head) - 2)
    return [f"  {' ' * len(head) if number else head}{line}" for number, line in enumerate(lines)]


def _example(example: Example) -> str:
    lines = [f"> {day}: {inline(' '.join(text.split()))}" for day, text in example.texts]
    return f"**Example ({_LANGUAGES[example.language]}).**\n\n" + "\n>\n".join(lines)
