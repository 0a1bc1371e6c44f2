"""Read quantities with Recognizers-Text (ms-recognizers-text-suite)."""

import json
import sys
import time

from ms_recognizers_number import recognize_number, recognize_percentage
from ms_recognizers_number_with_unit import (
    recognize_age,
    recognize_currency,
    recognize_dimension,
    recognize_temperature,
)
from ms_recognizers_text import Culture

CULTURES = {"zh": Culture.Chinese, "en": Culture.English}
MODELS = (
    ("money", recognize_currency),
    ("measure", recognize_dimension),
    ("measure", recognize_temperature),
    ("measure", recognize_age),
    ("percent", recognize_percentage),
    ("number", recognize_number),
)


def read(language, text):
    taken, found = set(), []
    for kind, model in MODELS:
        for result in model(text, CULTURES[language]):
            said = result.resolution or {}
            covers = set(range(result.start, result.end + 1))
            inside = kind != "number" and taken & covers
            if said.get("value") is None or inside:
                continue
            unit = "%" if kind == "percent" else said.get("isoCurrency") or said.get("unit") or ""
            if kind == "number" and taken & covers:
                kind_here = "part"  # the number of a quantity that is counted already
            else:
                kind_here = kind
                taken |= covers
            found.append([kind_here, [str(said["value"]).rstrip("%")], unit])
    return found


cases = json.load(sys.stdin)
for language, text in cases[:3]:
    read(language, text)
start = time.process_time()
answers = [read(language, text) for language, text in cases]
json.dump({"seconds": time.process_time() - start, "found": answers}, sys.stdout)
