"""A heading names the subject of the list below it, or the edition that the list is of."""

from __future__ import annotations

from pathlib import Path

from checker.config import Settings
from checker.pipeline import claims_of

PAGE = """# Aster models

## Aster S2

- Weight: 240 g

## Aster S2 Max

- Weight: 290 g

## Pro

- Storage: 100 GB
"""


def test_a_list_is_of_what_its_heading_names(tmp_path: Path) -> None:
    page = tmp_path / "models.md"
    page.write_text(PAGE, encoding="utf-8")
    _, claims = claims_of(page, Settings())
    told = [(claim.entity, claim.metric, sorted(claim.scope)) for claim in claims]
    assert told[:2] == [("Aster S2", "weight", []), ("Aster S2 Max", "weight", [])]
    assert told[2][1:] == ("storage", ["pro edition"])
