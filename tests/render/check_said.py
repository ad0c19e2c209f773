"""check_said.py PROGRAM SOURCE: nothing that a page says is missing from the JSON of the same call.

Every text of a page, and every text for those who cannot see, must be made of strings of the JSON, of its numbers and
dates as people write them, of how many elements its lists have, and of the fixed words of the reports
(src/render/report_words.hpp), which say nothing of a commune. Words for a key ("not_met": "chưa đạt") are taken only
where the JSON has the key. That the check finds what is missing is seen by taking parts of the JSON away."""

import collections
import functools
import html.parser
import json
import pathlib
import re
import subprocess
import sys

program, source = sys.argv[1], pathlib.Path(sys.argv[2])
data = source / "examples" / "data"
faults = []

LITERAL = r'"((?:[^"\\]|\\.)*)"'
TERM = re.compile(r'\{[\w:]+,\s*"([^"]+)",\s*\{\s*((?:"(?:[^"\\]|\\.)*"\s*)+),\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\}\s*\}')
PLACE = re.compile(r"\{[0-9]\}")
# How numbers are written (base/format.hpp), and what stands in the template itself.
WRITTEN = {
    "vi": ["ít nhất {0}", "nhiều nhất {0}", "từ {0} đến {1}", "chưa rõ"],
    "en": ["at least {0}", "at most {0}", "{0} to {1}", "not known"],
}
TEMPLATE = ["{0}. {1}", "{0}, {1}", "{0}; {1}", "{0} ({1} %)"]


def joined(literals):
    return "".join(re.findall(LITERAL, literals)).replace('\\"', '"')


def terms_of(file):
    for key, vi, en in TERM.findall(file.read_text(encoding="utf-8")):
        yield key, {"vi": joined(vi), "en": joined(en)}


words = [wording for _, wording in terms_of(source / "src/render/report_words.hpp")]
of_keys = collections.defaultdict(list)
for header in sorted((source / "include").rglob("*.hpp")):
    for key, wording in terms_of(header):
        of_keys[key].append(wording)
# Outcomes stand in a table of their own.
outcome = (source / "include/criterion19/base/outcome.hpp").read_text(encoding="utf-8")
for key, (vi, en) in zip(re.findall(LITERAL, re.search(r"keys\[\] = \{([^}]*)\}", outcome)[1]),
                         re.findall(r"\{" + LITERAL + ", " + LITERAL + r"\}", outcome)):
    of_keys[key].append({"vi": vi, "en": en})
assert len(words) > 100 and len(of_keys) > 200, "the vocabularies were not found"


def plain(text):
    return " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").split())


class Texts(html.parser.HTMLParser):
    """All that a reader of the page meets."""

    def __init__(self, page):
        super().__init__()
        self.open, self.texts = [], []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag not in ("meta", "link", "br", "rect"):
            self.open.append((tag, attributes))
        for name in ("aria-label", "title", "alt", "data-name"):
            if attributes.get(name):
                self.texts.append(plain(attributes[name]))

    def handle_startendtag(self, tag, attributes):
        pass

    def handle_endtag(self, tag):
        self.open.pop()

    def handle_data(self, text):
        hidden = any(tag == "style" or (tag == "span" and a.get("class") == "mark") for tag, a in self.open)
        if text.strip() and not hidden:
            self.texts.append(plain(text))


class Said:
    """What the JSON says, in one language."""

    def __init__(self, document, language):
        self.language = language
        self.strings, self.numbers = set(), set()
        self.walk(document)
        # A standard's own id need not be read again and again.
        for identifier in list(self.strings):
            for standard in list(self.strings):
                if identifier.startswith(standard + "/"):
                    self.strings.add(identifier[len(standard) + 1 :])
        for key in list(self.strings):
            # "RECALLED 65 %": the key and how surely.
            for name in {key, re.sub(r" [0-9]+ %$", "", key)} & set(of_keys):
                self.strings |= {name} | {plain(w[language]) for w in of_keys[name] if not PLACE.search(w[language])}
            surely = re.fullmatch(r"RECALLED ([0-9]+) %", key)
            if surely:
                self.numbers.add(int(surely[1]))
        # The years that a row is held against.
        self.numbers |= {number - back for number in list(self.numbers) if 1900 < number < 2200 for back in range(1, 6)}
        self.strings |= {date for text in list(self.strings) for date in self.dates(text)}
        patterns = [plain(wording[language]) for wording in words] + WRITTEN[language] + TEMPLATE
        self.fixed = {pattern for pattern in patterns if not PLACE.search(pattern)}
        self.patterns = [re.split(PLACE, pattern) for pattern in set(patterns) if PLACE.search(pattern)]
        self.explains = functools.lru_cache(maxsize=None)(self.find)

    def walk(self, value):
        if isinstance(value, dict):
            if set(value) == {"vi", "en"}:
                self.strings.add(plain(value[self.language]))
                return
            for each in value.values():
                self.walk(each)
            self.numbers.add(sum(isinstance(each, dict) for each in value.values()))
        elif isinstance(value, list):
            self.numbers.add(len(value))
            for each in value:
                self.walk(each)
            # How many of them came out how, are of which severity, stand in which state.
            for key in ("outcome", "severity", "state", "shift"):
                rows = [e for e in value if isinstance(e, dict) and not e.get("group")]
                leaves = [e for e in rows if not (e.get("after") or e.get("before") or {}).get("group")]
                counts = collections.Counter(e[key] for e in leaves if key in e)
                self.numbers |= {0, len(leaves), *counts.values()}
        elif isinstance(value, bool):
            pass
        elif isinstance(value, int):
            self.numbers.add(value)
            self.numbers.add(abs(value))
        else:
            self.strings.add(plain(value))

    @staticmethod
    def dates(text):
        found = re.fullmatch(r"([0-9]{4})-([0-9]{2})-([0-9]{2})", text)
        if found:
            yield "/".join(reversed(found.groups()))

    def is_number(self, text):
        """3.013 or 3,013; 86,7 % in hundredths of a percent."""
        group, comma = (".", ",") if self.language == "vi" else (",", ".")
        if text.endswith(" %"):
            whole, _, part = text[:-2].partition(comma)
            digits = whole.replace(group, "") + part.ljust(2, "0")
        else:
            digits = text.replace(group, "")
        return digits.isascii() and digits.isdigit() and int(digits) in self.numbers

    def find(self, text):
        if text in self.strings or text in self.fixed or self.is_number(text) or not text.strip("… "):
            return True
        if text[:1].isupper() and text[:1].lower() + text[1:] in self.strings:
            return True
        return any(self.fits(text, pattern) for pattern in self.patterns)

    def fits(self, text, pattern):
        """Whether the text is the pattern with its places filled in by what is said."""
        if not text.startswith(pattern[0]):
            return False
        return self.fill(text, len(pattern[0]), pattern, 1)

    def fill(self, text, at, pattern, part):
        if part == len(pattern):
            return at == len(text)
        literal = pattern[part]
        if part == len(pattern) - 1:
            end = len(text) - len(literal)
            return end > at and text.endswith(literal) and self.shorter(text, at, end)
        end = text.find(literal, at + 1)
        while end > 0:
            if self.fill(text, end + len(literal), pattern, part + 1) and self.shorter(text, at, end):
                return True
            end = text.find(literal, end + 1)
        return False

    def shorter(self, text, begin, end):
        return end - begin < len(text) and self.explains(text[begin:end])


def missing(page, document, language):
    said = Said(document, language)
    return [text for text in dict.fromkeys(Texts(page).texts) if not said.explains(text)]


def run(*arguments):
    return subprocess.run([program, *map(str, arguments)], check=True, capture_output=True).stdout.decode()


def without(document, key):
    """The document with this key taken away everywhere."""
    if isinstance(document, dict):
        return {name: without(each, key) for name, each in document.items() if name != key}
    return [without(each, key) for each in document] if isinstance(document, list) else document


y2018, y2023, not_met, tan_phuoc = (data / (name + ".json") for name in (
    "xa-vi-du-a-dat-2018", "xa-vi-du-a-dat-2023", "xa-vi-du-b-chua-dat-2018", "tan-phuoc-2018"))
province, scoring = data / "quy-dinh-tinh-vi-du.json", data / "bieu-diem-vi-du.json"
safe2012, safe2021 = ("--standard", "tt23-2012/commune"), ("--standard", "tt124-2021/commune")
# Each call, and keys without which the page would say more than the JSON.
calls = [
    (("assess", tan_phuoc, *safe2012), ("discrepancies", "missing", "basis", "recorded", "decided")),
    (("assess", tan_phuoc), ("notes", "title", "place", "library", "reviewed_on")),
    (("assess", y2018, *safe2012), ("evidence", "required", "found", "unit_name", "score")),
    (("assess", not_met, *safe2012), ("remedies", "repair", "text")),
    (("assess", not_met, *safe2012, "--layer", scoring), ("points", "layer_texts")),
    (("assess", tan_phuoc, *safe2012, "--no-audit"), ("findings", "instrument")),
    (("assess", y2023, *safe2021, "--layer", province), ("layer_texts", "missing", "as_of")),
    (("compare", y2018, y2023, *safe2012, "--standard-b", "tt124-2021/commune"), ("rows", "shift", "parameters")),
    (("compare", y2023, *safe2021, "--layer-b", province), ("layer_texts", "basis", "title")),
    (("what-if", not_met, *safe2012, "--set", "hamlets_recognised=18"), ("assumptions", "found", "value")),
    (("agenda", y2023, "--today", "2023-04-15", "--layer", province), ("entries", "days_left", "layers", "citation")),
    (("assess", y2018, y2023), ("years", "unit_name")),
    (("assess", y2018, not_met, *safe2012), ("summary", "text")),
]
texts = 0
for call, needed in calls:
    name = " ".join(str(part) for part in call).replace(str(data) + "/", "")
    for language in ("vi", "en"):
        page = run(*call, "--language", language, "--format", "html")
        document = json.loads(run(*call, "--language", language, "--format", "json"))
        texts += len(Texts(page).texts)
        for text in missing(page, document, language):
            faults.append(f"{name} ({language}): the JSON does not say {text!r}")
        for key in needed:
            if not missing(page, without(document, key), language):
                faults.append(f"{name} ({language}): nothing on the page is of {key}")
print(f"{texts} texts")
for fault in faults[:40]:
    print(fault)
sys.exit(1 if faults or texts < 5000 else 0)
