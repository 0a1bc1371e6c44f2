"""The commands `checker models` and `checker models get`."""

from __future__ import annotations

import click

from checker.output import put

__all__ = ["models"]


@click.group(invoke_without_command=True)
@click.pass_context
def models(context: click.Context) -> None:
    """List the encoders that --model takes by name, and which of them are here.

    \b
    Examples:
      checker models
      checker models get e5-small
    """
    if context.invoked_subcommand is not None:
        return
    from checker.formats.table import write_encoders  # noqa: PLC0415
    from checker.matching.encoders import DEFAULT, OTHER, cards, is_here  # noqa: PLC0415

    rows = [
        (
            card.name,
            "" if card.name == OTHER else _yes_or_no(is_here(card)),
            card.version,
            card.licence,
            card.what,
        )
        for card in cards().values()
    ]
    put(write_encoders(rows, DEFAULT), None)


@models.command()
@click.argument("name")
def get(name: str) -> None:
    """Make the encoder NAME ready to use, fetching what it is made of.

    \b
    Example:
      checker models get e5-small
    """
    from checker.matching.encoders import OTHER, cards, get_encoder, is_here, to_get  # noqa: PLC0415

    card = cards().get(name)
    if card is not None and card.name != OTHER and is_here(card):
        click.echo(f"{name} is here already; use it with --model {name}.", err=True)
        return
    if name in to_get():
        click.echo(f"{name}: {to_get()[name]}.", err=True)
    place = get_encoder(name)
    click.echo(f"{name} is in {place}; use it with --model {name}.", err=True)


def _yes_or_no(answer: bool) -> str:
    return "yes" if answer else "no"
