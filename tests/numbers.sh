#!/bin/sh
# Reads real citations with the program and compares the family of each with a reference: tests/numbers.sh [PROGRAM]
#
# The citations stand beside the project, not in it; without them there is nothing to compare. One a line: citation,
# occurrences, family in the reference ("-" where it has none), separated by tabs.
set -eu
CDPATH="" cd -- "$(dirname -- "$0")/.."

citations=../shared/numbers/citations.tsv
if [ ! -f "$citations" ]; then
    echo "skipped: no $citations"
    exit 0
fi
program=${1:-}
for candidate in build/run/criterion19 build/release/criterion19 build/dev/criterion19; do
    [ -n "$program" ] || [ ! -x "$candidate" ] || program=$candidate
done
if [ -z "$program" ]; then
    echo "no program: build it, or name it" >&2
    exit 2
fi

exec python3 - "$program" "$citations" <<'PYTHON'
import json
import subprocess
import sys

program, path = sys.argv[1:]

FAMILIES = {
    "NA": "national", "JOINT": "joint", "QPPL": "normative", "YEARHY": "normative", "OLD_LAW": "old_law",
    "PARTY": "party", "ADMIN": "administrative", "CONGVAN": "official_letter", "OLD_SL": "old_slash",
    "OLD_SP": "old_space", "OLD_ORG": "old_issuer", "OLD_SLENH": "decree_law",
}
# Where the reference is wrong, and why.
REFERENCE_IS_WRONG = {
    "417/QĐÐ-BNNMT": "Đ (U+0110) and Ð (U+00D0) side by side are one letter twice: 417/QĐ-BNNMT, cited 53 times as such",
}
# What the reference does not know, and is a whole number with a word glued on or one slip that has one meaning.
READABLE = {
    "163/2016/NĐ-CPcủa": ["text_after"],
    "22/2013/TT-BTTTTngày": ["text_after"],
    "50/2020/NĐ-CPngày20/4/2020của": ["text_after"],
    "18/⁄2026/TT-BYT": ["slash_look_alike", "doubled_separator"],
    "90/2023%QH15": ["stray_separator"],
    "66/1998/TT'LT/BGD&ĐT-BTC": ["slash_for_hyphen", "stray_mark"],
    "9-2026/TT-BTC": ["leading_zero", "hyphen_for_slash"],
}

with open(path, encoding="utf-8") as file:
    rows = [line.rstrip("\n").split("\t") for line in file]
text = "".join(row[0] + "\n" for row in rows)
called = subprocess.run([program, "number", "--format", "json", "-"], input=text.encode(), stdout=subprocess.PIPE)
if called.returncode not in (0, 3):
    sys.exit(f"the program ended with status {called.returncode}")
results = [json.loads(line) for line in called.stdout.decode().splitlines()]
if len(results) != len(rows):
    sys.exit(f"{len(rows)} citations, {len(results)} results")

occurrences = read = agreed = mended = 0
disagreements = []
accepted = []
refused = {}
for (citation, times, reference), result in zip(rows, results):
    times = int(times)
    family = result.get("family")
    if reference == "-":
        if family:
            accepted.append((citation, times, result))
        else:
            reason = result["error"]["en"].split(": ", 1)[1].split(" (at byte")[0]
            refused.setdefault(reason, []).append(citation)
        continue
    occurrences += times
    read += times if family else 0
    mended += times if result.get("repairs") else 0
    if family == FAMILIES[reference]:
        agreed += times
    else:
        disagreements.append((citation, times, reference, family or result["error"]["en"]))


def percent(part):
    return f"{part} ({100 * part / occurrences:.3f} %)"


print(f"citations with a family in the reference: {occurrences} occurrences, {len(rows)} distinct in all")
print(f"read:   {percent(read)}")
print(f"agreed: {percent(agreed)}")
print(f"mended: {percent(mended)}, spacing aside")
failed = agreed < 0.998 * occurrences
for citation, times, reference, family in disagreements:
    reason = REFERENCE_IS_WRONG.get(citation)
    failed = failed or not reason
    print(f"  {citation} ({times}): reference {reference}, here {family}: {reason or 'NOT EXPLAINED'}")

print(f"without a family in the reference: {len(accepted) + sum(map(len, refused.values()))} distinct")
print(f"  read: {len(accepted)}")
for citation, times, result in accepted:
    known = READABLE.get(citation) == result["repairs"]
    failed = failed or not known
    print(f"    {citation} ({times}): {result['canonical']}, {', '.join(result['repairs'])}{'' if known else '  NOT EXPECTED'}")
for citation in set(READABLE) - {citation for citation, _, _ in accepted}:
    failed = True
    print(f"    {citation}: refused, NOT EXPECTED")
for reason, citations in sorted(refused.items(), key=lambda item: -len(item[1])):
    shown = ", ".join(citations[:6]) + (", ..." if len(citations) > 6 else "")
    print(f"  refused, {reason}: {len(citations)}: {shown}")
sys.exit(1 if failed else 0)
PYTHON
