"""check_forms.py PROGRAM SOURCE: every form of a report says every finding, in both languages.

The JSON of a call is what is said: each row with its outcome, what was found, what proves it and where the law has it, in
the order of the law; the contradictions, what is missing, what is recorded; the rows of a comparison, the entries of a
calendar. Text, Markdown and HTML have to say it all, the lines of `batch` and its CSV the same outcomes. That the check
finds what is lost is seen by taking each finding out of each form."""

import csv
import html
import io
import json
import pathlib
import re
import subprocess
import sys
import tempfile

program, source = sys.argv[1], pathlib.Path(sys.argv[2])
data = source / "examples" / "data"
faults = []
WORDS = {
    "vi": {"met": "đạt", "not_met": "chưa đạt", "undetermined": "chưa xác định", "not_applicable": "không áp dụng"},
    "en": {"met": "met", "not_met": "not met", "undetermined": "undetermined", "not_applicable": "not applicable"},
}
STATES = {
    "vi": {"done": "đã thực hiện", "upcoming": "sắp tới", "open": "đang trong thời hạn", "overdue": "quá hạn"},
    "en": {"done": "done", "upcoming": "upcoming", "open": "open", "overdue": "overdue"},
}


def run(*arguments):
    return subprocess.run([program, *map(str, arguments)], check=True, capture_output=True).stdout.decode()


def plain(form, text):
    """The text of a form as one line, without the form's own signs."""
    if form == "html":
        text = re.sub(r"<style.*?</style>", " ", text, flags=re.DOTALL)
        text = html.unescape(re.sub(r"<[^>]*>", " ", text))
    if form == "markdown":
        text = text.replace("<br>", " ").replace("**", "").replace("_", " ")
        text = re.sub(r"\\([\\`*{}\[\]()#+.!|<>-])", r"\1", text)
    text = text.replace("\u00a0", " ").replace("\u202f", " ")
    return " ".join(text.split())


def short(identifier, standard):
    return identifier[len(standard) + 1:]


def day(text):
    return "/".join(reversed(text.split("-")))


def findings(document, language, form):
    """(title, what stands behind it up to the next title) of each row that an assessment has below its first."""
    found = []
    for row in document["findings"][1:]:
        title = f"{short(row['id'], document['standard'])} {row['text'][language]}"
        said = [WORDS[language][row["outcome"]]]
        if not row.get("group"):
            said.append(row["explanation" if form == "text" else "found"][language])
            said.append(row["place"][language])
            said += [proof["text"][language] for proof in row.get("evidence", [])]
        found.append((plain(form, title), [plain("json", each) for each in said]))
    return found


def others(document, language):
    """What an assessment says beside its rows."""
    said = [document["title"][language], document["unit_name"][language], document["decided"][language]]
    said += [", ".join(short(each, document["standard"]) for each in document["deciding"])]
    said += [each["name"][language] for each in document.get("missing", [])]
    said += [each["text"][language] for each in document["recorded"]]
    for each in document.get("discrepancies", []):
        if each["severity"] != "note":
            said += [each["name"][language], each["arithmetic"][language]]
            # What was claimed; its parts stand in those words, and the sentence above names the papers.
            said += [statement["text"][language] for statement in each["statements"]
                     if re.fullmatch("/claims/[0-9]+", statement["path"])]
            said += [repair[language] for repair in each["repairs"]]
    return [plain("json", each) for each in said]


def changes(document, language, form):
    """(title, what stands behind it) of each row that a comparison shows."""
    found = []
    for row in document["rows"]:
        side = row.get("after") or row["before"]
        if row["shift"] == "same" or side.get("group"):
            continue
        text = side["text"][language]
        said = [row[when]["found"][language] for when in ("before", "after") if when in row and form != "text"]
        said += [WORDS[language][row[when]["outcome"]] for when in ("before", "after") if when in row and form != "text"]
        found.append((plain("json", text), [row["text"][language]] if form == "text" else said))
    return found


def entries(document, language, form):
    found = []
    for entry in document["entries"]:
        said = [entry["citation"][language], day(entry["from"]), STATES[language][entry["state"]]]
        found.append((plain("json", entry["text"][language]), said))
    return found


def lacking(text, rows, said):
    """What of it the text does not say; rows stand in their order, each with what is its own."""
    gone = [each for each in said if each not in text]
    at, places = 0, []
    for title, _ in rows:
        found = text.find(title, at)
        if found < 0:
            gone.append(title)
        else:
            at = found + len(title)
        places.append(found)
    for index, (title, own) in enumerate(rows):
        if places[index] < 0:
            continue
        end = next((place for place in places[index + 1:] if place >= 0), len(text))
        stands = text[places[index] + len(title):end]
        gone += [f"{title}: {each}" for each in own if each not in stands]
    return gone


y2018, y2023, not_met, tan_phuoc = (data / (name + ".json") for name in (
    "xa-vi-du-a-dat-2018", "xa-vi-du-a-dat-2023", "xa-vi-du-b-chua-dat-2018", "tan-phuoc-2018"))
province, scoring = data / "quy-dinh-tinh-vi-du.json", data / "bieu-diem-vi-du.json"
safe2012, safe2021 = ("--standard", "tt23-2012/commune"), ("--standard", "tt124-2021/commune")
calls = [
    (("assess", tan_phuoc, *safe2012), findings, others),
    (("assess", tan_phuoc, "--standard", "ntm-2016/19"), findings, others),
    (("assess", y2018, *safe2012), findings, others),
    (("assess", y2023, *safe2021), findings, others),
    (("assess", not_met, *safe2012), findings, others),
    (("assess", not_met, *safe2012, "--layer", scoring), findings, others),
    (("assess", y2023, *safe2021, "--layer", province), findings, others),
    (("compare", y2018, y2023, *safe2012, "--standard-b", "tt124-2021/commune"), changes, None),
    (("what-if", not_met, *safe2012, "--set", "hamlets_recognised=18"), changes, None),
    (("agenda", y2023, "--today", "2023-04-15"), entries, None),
]
checked = 0
for call, rows_of, others_of in calls:
    name = " ".join(str(part) for part in call).replace(str(data) + "/", "")
    for language in ("vi", "en"):
        document = json.loads(run(*call, "--language", language, "--format", "json"))
        said = others_of(document, language) if others_of else []
        for form in ("text", "markdown", "html"):
            text = plain(form, run(*call, "--language", language, "--format", form))
            rows = rows_of(document, language, form)
            for gone in lacking(text, rows, said)[:10]:
                faults.append(f"{name} ({language}): {form} does not say {gone!r}")
            checked += len(rows) + len(said)
            # Each of them taken away is missed.
            for title, _ in rows:
                if not lacking(text.replace(title, ""), rows, said):
                    faults.append(f"{name} ({language}): {form} without {title!r} passes")
            for each in said:
                if not lacking(text.replace(each, ""), rows, said):
                    faults.append(f"{name} ({language}): {form} without {each!r} passes")

# Lines and CSV of many communes against each one's own assessment.
with tempfile.TemporaryDirectory() as folder:
    lines = pathlib.Path(folder) / "communes.ndjson"
    communes = (y2018, not_met, tan_phuoc)
    lines.write_text("".join(json.dumps(json.loads(each.read_text(encoding="utf-8")), ensure_ascii=False) + "\n"
                             for each in communes), encoding="utf-8")
    for language in ("vi", "en"):
        many = ("batch", lines, *safe2012, "--explain", "failing", "--quiet", "--language", language, "--format")
        written = [json.loads(line) for line in run(*many, "ndjson").splitlines()]
        cells = list(csv.DictReader(io.StringIO(run(*many, "csv"))))
        for commune, line, row in zip(communes, written, cells, strict=True):
            document = json.loads(run("assess", commune, *safe2012, "--language", language, "--format", "json"))
            leaves = [each for each in document["findings"] if not each.get("group")]
            for outcome in ("not_met", "undetermined"):
                ids = [short(each["id"], document["standard"]) for each in leaves if each["outcome"] == outcome]
                if line[outcome] != ids or [each for each in re.split("[ ;,]+", row[outcome]) if each] != ids:
                    faults.append(f"batch, {commune.name} ({language}): {outcome} is {ids}, but {line[outcome]}, "
                                  f"{row[outcome]}")
                checked += len(ids)
            if not document["outcome"] == line["outcome"] == row["outcome"]:
                faults.append(f"batch, {commune.name} ({language}): {document['outcome']}, {line['outcome']}, {row['outcome']}")
            for each in leaves:
                failing = each["outcome"] in ("not_met", "undetermined")
                if failing and each["explanation"][language] not in row["explanation"]:
                    faults.append(f"batch, {commune.name} ({language}): CSV lacks {each['explanation'][language]!r}")
                if failing != any(each["explanation"][language] == other["explanation"] for other in line["findings"]):
                    faults.append(f"batch, {commune.name} ({language}): lines and {each['id']} disagree")
print(f"{checked} statements")
for fault in faults[:40]:
    print(fault)
sys.exit(1 if faults or checked < 2000 else 0)
