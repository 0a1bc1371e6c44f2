"""Note which articles a store was made of, so that it can be asked without the files."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from checker.matching.encoders import Encoder
from checker.recall.keys import encoder_key
from checker.recall.runs import Run
from checker.store.meaning import meaning_of, places_of
from checker.store.shelves import Member, Store
from checker.store.upkeep import note_encoder

__all__ = ["note_members"]


def note_members(store: Store, run: Run, paths: Sequence[Path], encoder: Encoder) -> None:
    """Note the articles of a run over `paths`; a folder among them holds no others."""
    members = [
        Member(
            each.file.root.as_posix(),
            Path(os.path.relpath(each.file.real, each.file.root)).as_posix(),
            each.key,
        )
        for each in run.corpus.articles
    ]
    if members != store.members():
        store.keep_members(members, [path.as_posix() for path in paths if path.is_dir()])
    note_encoder(store, encoder_key(encoder))
    if store.writable:
        meaning_of(store, places_of(store), encoder)
