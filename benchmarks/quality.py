"""Score the reports on the development events against their gold, and hold the figures against the pinned ones.

    python -m benchmarks.quality              print the table
    python -m benchmarks.quality --check      and fail if a pinned figure has sunk
    python -m benchmarks.quality --pin        write today's figures (the only way that lowers one)
    python -m benchmarks.quality --naive      put the naive program of the evaluation set beside

The events stand outside the project (../shared/eval); where they are absent this says so and ends well.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from checker.config import Settings
from checker.formats.json_report import write_json
from checker.pipeline import build_report

ROOT = Path(__file__).resolve().parent.parent
NEWS = ROOT.parent / "shared" / "eval" / "newsbench"
PINS = Path(__file__).with_name("quality.json")
EVENTS = ("zh_maui_fire_2023", "en_aceh_quake_2013", "en_bp_oil_2010", "xl_maui_fire_2023")
SLACK = 0.005  # below this a figure has not sunk: platforms round differently in the last digit

# Pinned figures, and whether more is better.
GATES = {
    "mention_recall": True,
    "link_r": True,
    "link_f1": True,
    "macro_f1": True,
    "xl_recall": True,
    "conf_cl_p": True,
    "conf_cl_r": True,
    "conf_p": True,
    "rel4": True,
    "diff_as_conflict": False,
    "agree_as_conflict": False,
}


def main() -> int:
    """Print the table; return 1 if `--check` finds a figure below its pin."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model")
    parser.add_argument("--keep", type=Path, help="folder to leave the JSON reports in")
    for flag in ("--check", "--pin", "--naive"):
        parser.add_argument(flag, action="store_true")
    options = parser.parse_args()
    if not NEWS.is_dir():
        print(f"skipped: the development events are not here ({NEWS.parent.name}/{NEWS.name} is absent)")
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        figures = measure(folder, options.model)
        if options.naive:
            _naive(Path(scratch) / "naive")
    if options.pin:
        PINS.write_text(json.dumps({k: figures[k] for k in GATES}, indent=1) + "\n", encoding="utf-8")
    return _judge(figures) if options.check else 0


def measure(folder: Path, model: str | None = None) -> dict[str, float]:
    """Write a report on each event into `folder`, print the scorer's table, return its pooled figures."""
    for event in EVENTS:
        report = build_report([NEWS / "corpora" / "news" / event], Settings(model=model))
        (folder / f"{event}.json").write_text(write_json(report), encoding="utf-8")
    return _score(folder)


def _score(folder: Path) -> dict[str, float]:
    out = folder / "scores.out"
    command = [sys.executable, str(NEWS / "eval" / "run_all.py"), str(folder), "--json", str(out)]
    print(subprocess.run(command, check=True, capture_output=True, text=True, cwd=NEWS / "eval").stdout)
    pooled: dict[str, float] = json.loads(out.read_text(encoding="utf-8"))["ALL"]
    return pooled


def _naive(folder: Path) -> None:
    folder.mkdir()
    for event in EVENTS:
        source = NEWS / "corpora" / "news" / event
        command = [
            sys.executable,
            str(NEWS / "eval" / "naive.py"),
            str(source),
            str(folder / f"{event}.json"),
        ]
        subprocess.run(command, check=True, capture_output=True)
    print("the naive program:")
    _score(folder)


def _judge(figures: dict[str, float]) -> int:
    pinned: dict[str, float] = json.loads(PINS.read_text(encoding="utf-8"))
    sunk = [
        f"{name}: {figures[name]} against {pin}"
        for name, pin in pinned.items()
        if (pin - figures[name] if GATES[name] else figures[name] - pin) > SLACK
    ]
    for line in sunk:
        print("sunk:", line)
    return 1 if sunk else 0


if __name__ == "__main__":
    sys.exit(main())
