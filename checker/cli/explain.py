"""The command `checker explain`: the page of a rule, or everything that led to one thing of a report."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path

import click

from checker.cli.common import existing_path, model_option, progress_meter, quiet_option, require_claims
from checker.config import Settings, settings_from
from checker.config_file import configured
from checker.errors import CheckerError
from checker.output import put
from checker.tracing.asked import is_id, is_pair

__all__ = ["UnknownRuleError", "explain"]


class UnknownRuleError(CheckerError):
    """What is to be explained is neither a rule nor an id."""


@click.command()
@click.argument("what", metavar="RULE|ID")
@click.argument("paths", metavar="PATH...", nargs=-1)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@model_option
@quiet_option
def explain(what: str, paths: tuple[str, ...], form: str, model: str | None, quiet: bool) -> None:
    """Document RULE, or show everything that led to ID in the report on PATH.

    Of a rule: what it means, what to do, how to silence it, with an example in each language. ID is one that the
    report on the same PATHs gives: a claim (c12), a pair (c12-c40), a cluster (k3), or a finding's fingerprint, of
    which the beginning is enough.

    \b
    Examples:
      checker explain otherwise-conflict
      checker explain c12-c40 articles/
      checker explain 9f31c2 articles/ --format json
    """
    if not is_id(what):
        put(_page(what), None)
        return
    if paths and is_pair(what, paths[0]) and not Path(paths[0]).exists():
        what, paths = f"{what}-{paths[0]}", paths[1:]
    if not paths:
        raise click.UsageError(f"name the articles whose report has '{what}'.")
    places = [existing_path.convert(path, None, None) for path in paths]
    put(_traced(what, places, settings_from({"model": model}, start=configured(Path())), form, quiet), None)


def _page(rule: str) -> str:
    from checker.formats.rule_page import page_text  # noqa: PLC0415
    from checker.verdicts.pages import page_of, pages  # noqa: PLC0415

    page = page_of(rule)
    if page is None:
        near = get_close_matches(rule, [each.rule for each in pages()], n=1)
        hint = (
            f"did you mean '{near[0]}'?"
            if near
            else "'checker rules' lists them, and ids look like c12 or k3."
        )
        raise UnknownRuleError(f"there is no rule '{rule}'; {hint}")
    return page_text(page)


def _traced(wanted: str, paths: Sequence[Path], settings: Settings, form: str, quiet: bool) -> str:
    from checker.formats.explained import json_form, text  # noqa: PLC0415
    from checker.pipeline import explain as traced  # noqa: PLC0415

    with progress_meter(quiet) as progress:
        report, explanation = traced(wanted, paths, settings, progress=progress)
    require_claims(report.claims, report.articles)
    write = json_form.write_json if form == "json" else text.write_text
    return write(explanation, report)
