"""The command `checker`: what its commands are, and how every one of them ends."""

from __future__ import annotations

import os
import sys
import traceback
from importlib import import_module
from typing import Any, NoReturn

import click

from checker import __version__
from checker.cli.failures import tell

__all__ = ["COMMANDS", "main"]

COMPLETION = (
    "_CHECKER_COMPLETE"  # click's own: a shell that completes a line sets it and reads what is printed
)

# Name on the command line: where the command stands.
COMMANDS = {
    "report": "checker.cli.report:report",
    "check": "checker.cli.check:check",
    "baseline": "checker.cli.baseline:baseline",
    "index": "checker.cli.index:index",
    "store": "checker.cli.store:commands",
    "search": "checker.cli.search:search",
    "claims": "checker.cli.claims:claims",
    "rules": "checker.cli.rules:rules",
    "explain": "checker.cli.explain:explain",
    "models": "checker.cli.models:models",
}


class _Commands(click.Group):
    """A group of commands that ends every failure with one sentence and a fixed exit status."""

    def main(self, *args: Any, **extra: Any) -> NoReturn:
        """Run a command and exit with its status."""
        try:
            status = super().main(*args, **{**extra, "standalone_mode": False})
            if sys.stdout is not None:
                sys.stdout.flush()
        except SystemExit as error:  # click's own way out: a line completed, or the reader of a --help gone
            sys.exit(error.code if COMPLETION in os.environ else tell(error))
        except BaseException as error:  # the one place where every failure becomes a sentence
            sys.exit(tell(error))
        sys.exit(status if isinstance(status, int) else 0)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; with --debug, show where a failure came from before it becomes a sentence."""
        try:
            return super().invoke(ctx)
        except Exception:
            if ctx.params.get("debug"):
                traceback.print_exc()
            raise

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command `cmd_name`, None if there is none."""
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name].partition(":")
        command: click.Command = getattr(import_module(module), name)
        return command


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="checker", message="%(prog)s %(version)s")
@click.option("--debug", is_flag=True, help="Show the traceback of a failure.")
def main(debug: bool) -> None:
    """Cross-check the numeric claims of a folder of articles, in Chinese and English.

    \b
    Example:
      checker report articles/ -o discrepancies.md
      checker check new.md --against articles/

    \b
    Completion in the shell:
      bash: eval "$(_CHECKER_COMPLETE=bash_source checker)"
      zsh:  eval "$(_CHECKER_COMPLETE=zsh_source checker)"
      fish: _CHECKER_COMPLETE=fish_source checker | source
    """
