"""Say what went wrong in one sentence that a person can act on.

Errors  Every error the program raises on purpose is a `CheckerError`; the command line prints its
        text and exits 2. Inside a stage, absence is returned as a `Skipped`, not raised.
"""


class CheckerError(Exception):
    """A wrong call, an unreadable input or an unwritable output, told in one sentence."""


class NothingToRead(CheckerError):
    """The paths given hold no article that could be read."""


class UnknownEncoder(CheckerError):
    """The encoder named is neither built in, nor a folder, nor installed."""


class OutputError(CheckerError):
    """A report could not be written where it was asked for."""
