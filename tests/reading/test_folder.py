"""Which files are read, what they are called, and what is told of the rest."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from checker.errors import NothingToRead
from checker.reading import read
from checker.reading.folder import files_in

TEXT = "The yard sold 40 boats in 2023.\n"


def write(folder: Path, files: dict[str, str | bytes]) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def test_folder(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "b.txt": TEXT,
            "a/deep.md": TEXT,
            "README.md": TEXT,
            ".hidden.txt": TEXT,
            ".git/x.txt": TEXT,
            "empty.txt": "",
            "blank.txt": " \n ",
            "binary.txt": bytes(range(256)) * 8,
            "gold.json": "{}",
        },
    )
    reading = read([tmp_path])
    assert [(a.id, a.path) for a in reading.articles] == [("a1", "a/deep.md"), ("a2", "b.txt")]
    assert {s.where: s.reason for s in reading.skipped} == {
        "README.md": "a readme, not an article",
        "binary.txt": "it is a binary file",
        "blank.txt": "it is empty",
        "empty.txt": "it is empty",
        "gold.json": "not an article format (.json)",
    }


def test_readme_is_read_when_named(tmp_path: Path) -> None:
    write(tmp_path, {"README.md": TEXT})
    assert [a.path for a in read([tmp_path / "README.md"]).articles] == ["README.md"]


def test_the_order_of_paths_changes_nothing_and_a_file_is_read_once(tmp_path: Path) -> None:
    write(tmp_path, {"x/a.txt": TEXT, "x/b.txt": "Rain fell on 3 days.", "y/a.txt": "Snow fell on 9 days."})
    paths = [tmp_path / "x", tmp_path / "y", tmp_path / "x" / "b.txt"]
    readings = {read(list(order)) for order in permutations(paths)}
    assert len(readings) == 1
    (reading,) = readings
    assert [a.path for a in reading.articles] == ["b.txt", "x/a.txt", "y/a.txt"]


def test_progress(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": TEXT, "b.txt": ""})
    told: list[tuple[int, int]] = []
    read([tmp_path], progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 2), (2, 2)]


@pytest.mark.parametrize(
    ("files", "path", "said"),
    [
        ({}, "missing.txt", "there is no file or folder"),
        ({}, ".", "there is no article in"),
        ({"a.txt": "", "b.txt": b"\x00\x01\x02" * 50}, ".", "a.txt: it is empty; b.txt: it is a binary file"),
        ({"a.txt": "----\n....\n"}, ".", "it holds no sentences"),
    ],
)
def test_nothing_to_read(tmp_path: Path, files: dict[str, str | bytes], path: str, said: str) -> None:
    write(tmp_path, files)
    with pytest.raises(NothingToRead, match=r"\w") as raised:
        read([tmp_path / path])
    assert said in str(raised.value)
    assert "\n" not in str(raised.value)


def test_from_a_base_files_are_called_by_their_paths_and_elsewhere_as_they_were_named(
    tmp_path: Path,
) -> None:
    here, there = tmp_path / "here" / "2024-05-06", tmp_path / "2023-01-02" / "there"
    for folder, text in ((here, "It has 5 ships."), (there, "It has 6 ships. <button>7</button>")):
        folder.mkdir(parents=True)
        (folder / "ships.txt").write_text(text, encoding="utf-8")
    found = read([here / "ships.txt", there], base=tmp_path / "here")
    assert [(each.path, each.published and each.published.isoformat()) for each in found.articles] == [
        ((there / "ships.txt").as_posix(), None),
        ("2024-05-06/ships.txt", "2024-05-06"),
    ]
    assert files_in([here, there]) == {str(folder / "ships.txt") for folder in (here, there)}
