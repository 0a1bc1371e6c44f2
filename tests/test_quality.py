"""The gate on the development events: a figure that sinks fails, and only --pin lowers one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
EVENTS = ROOT.parent / "shared" / "eval" / "newsbench"


@pytest.mark.skipif(
    not EVENTS.is_dir(), reason="the development events stand outside the project and are not here"
)
def test_no_figure_has_sunk() -> None:
    command = [sys.executable, "-m", "benchmarks.quality", "--check"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
