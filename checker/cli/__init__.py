"""Parse the command line, call, print, exit; nothing is decided about claims here.

One module a command; `COMMANDS` names them and each is imported when it is asked for, so that a wrong call is told of
quickly.

Exit status  0 done; 1 findings (`check` alone); 2 a wrong call, nothing to check, an unwritable output or a failure of
             the program; 130 interrupted; 141 the reader of the output went away.
Errors       Each is one sentence on stderr. A traceback is shown only with --debug.
"""

from __future__ import annotations

from checker.cli.commands import COMMANDS, main

__all__ = ["COMMANDS", "main"]
