"""check_html.py PROGRAM SOURCE: reports as HTML are well formed, accessible, and show whatever a dossier holds as text.
That they say nothing that the JSON does not is check_said.py's."""

import html.parser
import json
import pathlib
import subprocess
import sys
import tempfile

program, source = sys.argv[1], pathlib.Path(sys.argv[2])
faults = []


def check(holds, what):
    if not holds:
        faults.append(what)


def run(*arguments):
    return subprocess.run([program, *arguments], check=True, capture_output=True).stdout.decode()


VOID = {"meta", "link", "br", "rect"}
DIRECTION = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"


class Page(html.parser.HTMLParser):
    """Elements that are open, all that were seen, and the text of each table cell and list item."""

    def __init__(self, text):
        super().__init__()
        self.open, self.seen, self.texts = [], [], []
        self.feed(text)
        check(not self.open, f"left open: {self.open}")

    def handle_starttag(self, tag, attributes):
        self.seen.append((tag, dict(attributes)))
        if tag not in VOID:
            self.open.append((tag, dict(attributes)))

    def handle_startendtag(self, tag, attributes):
        self.seen.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        check(self.open and self.open[-1][0] == tag, f"</{tag}> closes {self.open[-1:]}")
        self.open.pop()

    def handle_data(self, data):
        tags = [tag for tag, _ in self.open]
        if data.strip() and "style" not in tags:
            self.texts.append((tags, self.open[-1][1], data.strip().replace("\u00a0", " ")))


def check_structure(name, text):
    page = Page(text)
    tags = [tag for tag, _ in page.seen]
    check(tags.count("h1") == 1, f"{name}: one h1")
    check("main" in tags and "title" in tags, f"{name}: main and title")
    check(dict(page.seen[0][1]).get("lang") in ("vi", "en"), f"{name}: language")
    for tag, attributes in page.seen:
        check(tag not in ("script", "img", "iframe", "object", "form"), f"{name}: <{tag}>")
        if tag == "th":
            check(attributes.get("scope") in ("col", "row"), f"{name}: a header without scope")
        for key, value in attributes.items():
            check(not key.startswith("on"), f"{name}: {key}")
            if key in ("href", "src"):
                check(value == "data:,", f"{name}: outside resource {value}")
    check("url(" not in text and "@import" not in text, f"{name}: outside style")
    check("{{" not in text, f"{name}: a place of the template was not filled in")
    return page


def luminance(colour):
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def check_contrast(text):
    for block in text.split(":root {")[1:]:
        colours = {}
        for line in block.split("}")[0].split(";"):
            if "--" in line:
                name, value = line.strip().split(":")
                value = value.strip()
                colours[name.strip()] = "#" + 2 * value[1] + 2 * value[2] + 2 * value[3] if len(value) == 4 else value
        for ink in ("--ink", "--soft", "--good", "--bad", "--unsure"):
            for paper in ("--paper", "--shade"):
                if ink in colours and paper in colours:
                    a, b = sorted((luminance(colours[ink]), luminance(colours[paper])))
                    check((b + 0.05) / (a + 0.05) >= 4.5, f"contrast of {ink} on {paper}: {(b + 0.05) / (a + 0.05):.2f}")


HOSTILE = '<script>alert("1")</script>{{title}}{{{x}}}&amp;&lt;|`*_\u202e gnort\u2066\u001b[31m'


def poison(value, key=""):
    """The dossier with hostile text in every field that takes any text."""
    if isinstance(value, dict):
        return {name: poison(each, name) for name, each in value.items()}
    if isinstance(value, list):
        return [poison(each, key) for each in value]
    free = {"name", "quote", "subject", "by", "title", "summary", "text", "note"}
    return HOSTILE + value if isinstance(value, str) and key in free else value


cases = [
    ("tan-phuoc-2018", "tt23-2012/commune"),
    ("tan-phuoc-2018", "ntm-2016/19"),
    ("xa-vi-du-a-dat-2018", "tt23-2012/commune"),
    ("xa-vi-du-a-dat-2023", "tt124-2021/commune"),
    ("xa-vi-du-b-chua-dat-2018", "tt23-2012/commune"),
]
for name, standard in cases:
    file = str(source / "examples" / "data" / (name + ".json"))
    for language in ("vi", "en"):
        call = ["assess", file, "--standard", standard, "--language", language]
        check_structure(name, run(*call, "--format", "html"))
check_contrast(run("assess", file, "--format", "html"))

with tempfile.TemporaryDirectory() as folder:
    dossier = json.loads((source / "examples" / "data" / "tan-phuoc-2018.json").read_text())
    file = pathlib.Path(folder) / "hostile.json"
    file.write_text(json.dumps(poison(dossier), ensure_ascii=False))
    call = ["assess", str(file), "--standard", "tt23-2012/commune"]
    text = run(*call, "--format", "html")
    page = Page(text)
    check(text.count("<script") == 0, "hostile text became an element")
    check("&lt;script&gt;" in text, "hostile text is shown")
    check("{{title}}" in text and "{{{x}}}" in text, "places of a template are shown as text")
    shown = [data for _, _, data in page.texts if "<script>" in data]
    check(any("&amp;&lt;|`*_" in data for data in shown), "entities are shown as they were written")
    for form in ("html", "text", "markdown"):
        out = run(*call, "--format", form)
        check(not any(c in out for c in DIRECTION), f"{form}: a mark of direction is left")
        check(not any(ord(c) < 32 and c != "\n" for c in out), f"{form}: a control character is left")
    check("[U+202E]" in text, "marks of direction are named")
    markdown = run(*call, "--format", "markdown")
    check("<script" not in markdown, "markdown: hostile text became an element")

for fault in faults[:40]:
    print(fault)
sys.exit(1 if faults else 0)
