"""Read quantities with quantulum3."""

import json
import sys
import time
import warnings

warnings.simplefilter("ignore")

from quantulum3 import parser  # noqa: E402


def read(text):
    found = []
    for quantity in parser.parse(text):
        name = quantity.unit.name
        found.append(["any", [str(quantity.value)], "" if name == "dimensionless" else name])
    return found


cases = json.load(sys.stdin)
for _, text in cases[:3]:
    read(text)
start = time.process_time()
answers = [read(text) for _, text in cases]
json.dump({"seconds": time.process_time() - start, "found": answers}, sys.stdout)
