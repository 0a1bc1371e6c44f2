"""The command `checker rules`."""

from __future__ import annotations

import click

from checker.output import put

__all__ = ["rules"]


@click.command()
def rules() -> None:
    """List the rules: their ids, what each says of two figures, and in one line when.

    Rules whose relation is a conflict or a finding are told of in a check; the others say why two figures may both
    be right.

    \b
    Example:
      checker rules
    """
    from checker.formats.rule_page import rules_table  # noqa: PLC0415
    from checker.verdicts.pages import pages  # noqa: PLC0415

    put(rules_table(pages()), None)
