"""The scale of an encoder: what it is measured on, and what it is worth for a poor encoder."""

from __future__ import annotations

import numpy as np

from checker.matching.calibration import scale_of
from checker.matching.encoders import load_encoder
from checker.matching.encoders.encoder import Encoder, Vectors


def test_default_encoder_tells_the_same_from_the_unrelated() -> None:
    scale = scale_of(load_encoder())
    assert scale.same - scale.unrelated > 0.3
    assert scale.position(scale.unrelated) == 0
    assert scale.position(scale.same) == 1


def test_scale_does_not_depend_on_the_run() -> None:
    assert scale_of(load_encoder()) == scale_of(load_encoder())


def test_an_encoder_that_tells_nothing_apart_finds_nothing_near() -> None:
    def blind(texts: list[str]) -> Vectors:
        return np.ones((len(texts), 4), np.float32)

    scale = scale_of(Encoder("blind", 4, blind))
    assert scale.position(1.0) <= 0.01
