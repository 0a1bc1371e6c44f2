"""Read amounts of money with JioNLP, which knows no other quantities."""

import contextlib
import io
import json
import sys
import time

with contextlib.redirect_stdout(io.StringIO()):
    import jionlp


def read(text):
    found = []
    for money in jionlp.ner.extract_money(text, with_parsing=True):
        detail = money["detail"] or {}
        said = detail.get("num")
        if said is not None:
            values = said if isinstance(said, list) else [said]
            found.append(["money", [str(value) for value in values], detail.get("case") or ""])
    return found


cases = json.load(sys.stdin)
for _, text in cases[:3]:
    read(text)
start = time.process_time()
answers = [read(text) for _, text in cases]
json.dump({"seconds": time.process_time() - start, "found": answers}, sys.stdout)
