"""Parse the command line, call, print, exit; nothing is decided about claims here.

Exit status  0 done; 2 a wrong call, nothing to check, an unwritable output or a failure of the
             program; 130 interrupted; 141 the reader of the output went away.
Errors       Each is one sentence on stderr. A traceback is shown only with --debug.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections import Counter
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any, NoReturn

import click

from checker import __version__
from checker.config import Settings, settings_from
from checker.errors import CheckerError
from checker.formats import FORMATS, writer
from checker.formats.agreements import find_agreements
from checker.formats.escape import visible
from checker.formats.lookup import look_up
from checker.formats.naming import count
from checker.output import ReaderGoneError, check_output, put
from checker.progress import Progress, meter
from checker.records import Article, Claim, Report, Verdict

__all__ = ["main"]

FAILED = 2
INTERRUPTED = 130  # 128 + SIGINT, as shells say it
READER_GONE = 141  # 128 + SIGPIPE


class NoClaimsError(CheckerError):
    """What was read holds no numeric claim."""


class _Commands(click.Group):
    """A group of commands that ends every failure with one sentence and a fixed exit status."""

    def main(self, *args: Any, **extra: Any) -> NoReturn:
        """Run a command and exit with its status."""
        try:
            status = super().main(*args, **{**extra, "standalone_mode": False})
            if sys.stdout is not None:
                sys.stdout.flush()
        except BaseException as error:  # the one place where every failure becomes a sentence
            sys.exit(_tell(error))
        sys.exit(status if isinstance(status, int) else 0)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; with --debug, show where a failure came from before it becomes a sentence."""
        try:
            return super().invoke(ctx)
        except Exception:
            if ctx.params.get("debug"):
                traceback.print_exc()
            raise


def _tell(error: BaseException) -> int:
    """Say on stderr what went wrong, in a sentence, and return the exit status that it calls for."""
    match error:
        case SystemExit():  # click's own way out where the reader of a --help goes away
            return READER_GONE
        case click.Abort() | KeyboardInterrupt():
            _complain("interrupted.")
            return INTERRUPTED
        case ReaderGoneError() | BrokenPipeError():
            return READER_GONE
        case click.UsageError():
            where = error.ctx.command_path if error.ctx else "checker"
            _complain(f"{error.format_message()} See '{where} --help'.")
        case click.ClickException():
            _complain(error.format_message())
        case CheckerError():
            _complain(str(error))
        case OSError():
            _complain(_told(error))
        case MemoryError():
            _complain("there is not enough memory for this input.")
        case _:
            _complain(
                f"internal error: {type(error).__name__}: {error}; please report it with the output of "
                "'checker --debug …'."
            )
    return FAILED


def _complain(sentence: str) -> None:
    mark = click.style("checker:", fg="red")
    stop = "" if sentence.endswith((".", "?")) else "."
    click.echo(f"{mark} {visible(sentence)}{stop}", err=True, color=_colour())


def _colour() -> bool | None:
    """Return False where the user wants no colour at all, None to let the stream decide."""
    return False if os.environ.get("NO_COLOR") else None


def _told(error: OSError) -> str:
    what = error.strerror or type(error).__name__
    return f"{error.filename}: {what}." if error.filename else f"{what}."


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="checker", message="%(prog)s %(version)s")
@click.option("--debug", is_flag=True, help="Show the traceback of a failure.")
def main(debug: bool) -> None:
    """Cross-check the numeric claims of a folder of articles, in Chinese and English.

    \b
    Example:
      checker report articles/ -o discrepancies.md
    """


@main.command()
@click.argument(
    "paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path)
)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write here instead of to stdout.")
@click.option(
    "--format", type=click.Choice([*FORMATS]), help="The report's form; markdown unless told otherwise."
)
@click.option(
    "--model", metavar="NAME|PATH", help="Encoder: a name that 'checker models' lists, or a model's folder."
)
@click.option("-q", "--quiet", is_flag=True, help="Say nothing on stderr but errors.")
def report(paths: tuple[Path, ...], output: Path | None, quiet: bool, **chosen: str | None) -> None:
    """Report where the articles under PATH agree, contradict one another, or differ for a reason.

    \b
    Examples:
      checker report articles/ -o discrepancies.md
      checker report a.txt b.html --format json
    """
    settings = settings_from(chosen)
    if output:
        check_output(output, paths)
    from checker.pipeline import build_report  # noqa: PLC0415  # heavy, and a wrong call must be told of quickly

    with _meter(quiet) as progress:
        made = build_report(paths, settings, progress=progress)
    _require_claims(made.claims, made.articles)
    put(writer(settings.format)(made), output)
    if not quiet:
        click.echo(f"{f'{output}: ' if output else ''}{_summary(made)}", err=True)


@main.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
def claims(file: Path, form: str) -> None:
    """Show what was understood of one article: its claims as a table.

    \b
    Example:
      checker claims article.txt
    """
    from checker.formats.json_report import write_json  # noqa: PLC0415
    from checker.formats.table import write_table  # noqa: PLC0415
    from checker.pipeline import claims_of  # noqa: PLC0415

    article, found = claims_of(file, Settings())
    _require_claims(found, (article,))
    made = Report(__version__, "none", (article,), found, (), (), article.skipped)
    put(write_json(made) if form == "json" else write_table(made), None)


@main.group(invoke_without_command=True)
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


def _meter(quiet: bool) -> AbstractContextManager[Progress | None]:
    return nullcontext(None) if quiet or sys.stderr is None else meter(sys.stderr)


def _require_claims(found: Sequence[Claim], articles: Sequence[Article]) -> None:
    if not found:
        raise NoClaimsError(f"no numeric claim was found in {count(len(articles), 'article')}.")


def _summary(made: Report) -> str:
    verdicts = Counter(cluster.verdict for cluster in made.clusters)
    agreed = len(find_agreements(made, look_up(made)))
    return (
        f"{count(len(made.articles), 'article')}, {count(len(made.claims), 'claim')}: "
        f"{count(verdicts[Verdict.CONFLICT], 'conflict')}, {count(agreed, 'agreement')}, "
        f"{verdicts[Verdict.EXPLAINED]} different for a reason; "
        f"{count(len(made.findings), 'finding')}, {count(len(made.skipped), 'thing')} skipped"
    )
