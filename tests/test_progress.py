"""A bar is drawn on a terminal only, and only once the run has lasted a second."""

from __future__ import annotations

import io

from checker.progress import meter


class Terminal(io.StringIO):
    """A stream that calls itself a terminal."""

    def isatty(self) -> bool:
        return True


def _draw(stream: io.StringIO, *seconds: float) -> str:
    times = iter([0.0, *seconds])
    with meter(stream, lambda: next(times)) as progress:
        for step, _ in enumerate(seconds):
            assert progress
            progress("claims", step, len(seconds))
    return stream.getvalue()


def test_a_short_run_draws_nothing() -> None:
    assert _draw(Terminal(), 0.2, 0.9) == ""


def test_a_long_run_draws_no_more_than_the_eye_follows_and_wipes_its_line() -> None:
    drawn = _draw(Terminal(), 1.5, 1.51, 1.52, 2.0)
    assert drawn.count("claims [") == 2
    assert drawn.endswith(" \r")


def test_no_terminal_no_progress() -> None:
    with meter(io.StringIO()) as progress:
        assert progress is None
