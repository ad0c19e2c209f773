"""check_words.py SOURCE: every message stands in both languages with the same places to fill in, in correct Vietnamese:
composed letters (NFC), tone marks placed the traditional way (hòa, thủy; ủy)."""

import pathlib
import re
import sys
import unicodedata

source = pathlib.Path(sys.argv[1])
LITERAL = r'"(?:[^"\\]|\\.)*"(?:\s*"(?:[^"\\]|\\.)*")*'
PAIR = re.compile(r"\{\s*(" + LITERAL + r")\s*,\s*(" + LITERAL + r")\s*\}")
PLACE = re.compile(r"\{[0-9]\}")
# The new placement, which the official spelling of administrative texts does not use. After q the u is no vowel.
NEW_TONE = re.compile(r"(?<![qQ])(?:o[àáảãạ]|o[èéẻẽẹ]|(?<![qQ])u[ỳýỷỹỵ])\b", re.IGNORECASE)


def value(literal):
    return "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', literal)).replace('\\"', '"')


faults, pairs = [], 0
for folder in ("include", "src"):
    for file in sorted((source / folder).rglob("*.[hc]pp")):
        text = file.read_text()
        if unicodedata.normalize("NFC", text) != text:
            faults.append(f"{file}: not NFC")
        for vi, en in PAIR.findall(text):
            vi, en = value(vi), value(en)
            if en.startswith("^") or (not PLACE.search(vi + en) and not re.search(r"[à-ỹ]", vi)):
                continue
            pairs += 1
            if set(PLACE.findall(vi)) != set(PLACE.findall(en)):
                faults.append(f"{file.relative_to(source)}: places differ: {vi!r} / {en!r}")
            # Two words of a lexicon are a pair as well; a message has places.
            if PLACE.search(en) and re.search(r"[ăâđêôơưạ-ỹ]", re.sub("[\"“][^\"”]*[\"”]", "", en)) and not re.search(r"[A-Z]", en):
                faults.append(f"{file.relative_to(source)}: English text in Vietnamese: {en!r}")
            for word in re.findall(r"\w+", vi):
                if NEW_TONE.search(word):
                    faults.append(f"{file.relative_to(source)}: tone mark in {word!r} of {vi!r}")
print(f"{pairs} messages")
for fault in faults:
    print(fault)
sys.exit(1 if faults or pairs < 300 else 0)
