"""Assessing: what is taken, what comes back, and that the program says the same."""

from __future__ import annotations

import datetime
import json
import pathlib
import subprocess
from typing import Any

import pytest

import criterion19
from criterion19 import Bounds, Outcome


def test_every_form_of_a_dossier_gives_the_same(tan_phuoc: pathlib.Path) -> None:
    text = tan_phuoc.read_text(encoding="utf-8")
    content = json.loads(text)
    dossier = criterion19.read_dossier(tan_phuoc)
    forms: list[Any] = [tan_phuoc, text, " \n" + text, "\ufeff" + text, text.encode(), content, dossier]
    answers = {criterion19.assess(form, "tt23-2012/commune").to_json() for form in forms}
    assert len(answers) == 1
    assert criterion19.read_dossier(dossier.to_dict()).to_json() == dossier.to_json()
    assert (dossier.year, dossier.kind, dossier.name) == (2018, "commune", "Tân Phước")


def test_readings_that_the_law_leaves_open(met_2023: dict[str, Any]) -> None:
    plan = next(each for each in met_2023["documents"] if each["type"] == "plan")
    plan["date"] = "2023-05-05"
    assessment = criterion19.assess(met_2023, "tt124-2021/commune")
    readings = {reading.parameter: reading for reading in assessment.other_readings}
    assert assessment.outcome is Outcome.undetermined
    assert readings["plan_period"].outcome is Outcome.met
    assert readings["plan_period"].value.en == "in the calendar year"
    written = assessment.to_dict()["other_readings"]
    assert [(each["parameter"], each["outcome"]) for each in written] == [
        (key, str(reading.outcome)) for key, reading in readings.items()
    ]


def test_dates_in_a_dict_may_be_dates(met_2023: dict[str, Any]) -> None:
    def with_dates(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: with_dates(member) for key, member in value.items()}
        if isinstance(value, list):
            return tuple(with_dates(member) for member in value)
        try:
            return datetime.date.fromisoformat(value)
        except (TypeError, ValueError):
            return value

    changed = with_dates(met_2023)
    assert any(isinstance(document["date"], datetime.date) for document in changed["documents"])
    assert criterion19.assess(changed).to_json() == criterion19.assess(met_2023).to_json()


def test_without_a_standard_the_one_in_force_is_taken_and_named(tan_phuoc: pathlib.Path) -> None:
    assessment = criterion19.assess(tan_phuoc)
    assert assessment.standard_id == "ntm-2016/19"
    assert "31/12/2018" in assessment.notes[0].en
    later = criterion19.assess({"schema": "criterion19/dossier/1", "year": 2026})
    assert later.standard_id == "ntm-2026"
    assert any("47 indicators" in note.en for note in later.notes)


def test_a_standard_that_is_named_needs_no_note(tan_phuoc: pathlib.Path) -> None:
    by_object = criterion19.assess(tan_phuoc, criterion19.standard("tt23-2012/commune"))
    assert by_object.to_json() == criterion19.assess(tan_phuoc, "tt23-2012/commune").to_json()
    assert by_object.standard == criterion19.standard("tt23-2012/commune")
    assert all("was taken" not in note.en for note in by_object.notes)


def test_findings(tan_phuoc: pathlib.Path) -> None:
    assessment = criterion19.assess(tan_phuoc, "tt23-2012/commune")
    assert assessment.outcome is Outcome.undetermined
    assert (assessment.year, assessment.as_of, assessment.unit) == (2018, datetime.date(2018, 12, 31), "")
    root = assessment.findings[0]
    assert root.group and root.parent is None and root.depth == 0 and root.id == "tt23-2012/commune"
    assert root.kind is None and root.value is None and root.indicator is None
    resolution = assessment.find("6.1.1")
    assert resolution is not None and resolution.id == "tt23-2012/commune/6.1.1"
    assert resolution.outcome is Outcome.met
    assert resolution.value == datetime.date(2018, 1, 25)
    assert resolution.kind == "date"
    assert resolution.evidence[0].text.vi == "nghị quyết 67-NQ/ĐU ngày 25/01/2018"
    assert resolution.citation.vi == "khoản 1 Điều 6 Thông tư 23/2012/TT-BCA"
    assert resolution.parent is not None
    assert resolution.id in [child.id for child in resolution.parent.children]
    assert assessment.find("tt23-2012/commune/6.1.1") is not None
    assert assessment.find("9.9.9") is None
    assert "6.1.1" in repr(resolution) and "met" in repr(resolution)
    assert "tt23-2012/commune: undetermined" in repr(assessment)


def test_findings_outlive_their_assessment(tan_phuoc: pathlib.Path) -> None:
    findings = criterion19.assess(tan_phuoc).findings
    standard = criterion19.assess(tan_phuoc, "tt23-2012/commune").standard
    assert len([finding.text.vi for finding in findings]) > 5
    assert standard.rows[0].text.vi


def test_values(met_2023: dict[str, Any]) -> None:
    assessment = criterion19.assess(met_2023, "tt124-2021/commune")
    assert assessment.outcome is Outcome.met
    shares = [finding for finding in assessment.findings if finding.other is not None and finding.kind == "count"]
    assert shares and all(isinstance(finding.value, int) for finding in shares)
    flags = [finding for finding in assessment.findings if finding.kind == "flag"]
    assert flags and all(isinstance(finding.value, bool) for finding in flags)
    assert assessment.missing().indicators == ()
    assert assessment.missing().possible == (Outcome.met,)
    assert assessment.remedies() == ()
    assert [finding.outcome for finding in assessment.deciding()] == [Outcome.met] * len(assessment.deciding())


def test_bounds(met_2023: dict[str, Any]) -> None:
    crimes = {"of": "crimes", "year": 2023, "count": {"at_least": 5}}
    figures = [each for each in met_2023["figures"] if (each["of"], each["year"]) != ("crimes", 2023)] + [crimes]
    assessment = criterion19.assess({**met_2023, "figures": figures}, "tt124-2021/commune")
    found = [finding for finding in assessment.findings if finding.indicator == "crimes"]
    assert found, [finding.indicator for finding in assessment.findings]
    assert found[0].value == Bounds(5, None)


def test_what_is_missing_and_what_would_mend_it(tan_phuoc: pathlib.Path, met_2023: dict[str, Any]) -> None:
    missing = criterion19.assess(tan_phuoc, "tt23-2012/commune").missing()
    assert set(missing.possible) == {Outcome.not_met, Outcome.undetermined, Outcome.met} & set(missing.possible)
    assert len(missing.indicators) > 5
    assert missing.indicators[0].findings[0].startswith("tt23-2012/commune/")

    broken = {**met_2023, "documents": [d for d in met_2023["documents"] if d["type"] != "plan"]}
    undecided = criterion19.assess(broken, "tt124-2021/commune")
    repair = undecided.shortest_repair()
    if undecided.outcome is not Outcome.met:
        assert repair is not None
        assert repair.after.outcome is Outcome.met
        assert len(repair.changes) >= 1 and repair.changes[0].text.vi


def test_remedies(root: pathlib.Path) -> None:
    assessment = criterion19.assess(root / "examples/data/xa-vi-du-b-chua-dat-2018.json", "tt23-2012/commune")
    assert assessment.outcome is Outcome.not_met
    remedies = assessment.remedies()
    failing = [each.id for each in assessment.findings if each.outcome is Outcome.not_met and not each.group]
    assert [remedy.finding for remedy in remedies] == failing
    assert all(remedy.means in ("unit", "authority", "nobody") for remedy in remedies)
    deadlines = [remedy.deadline for remedy in remedies if remedy.deadline is not None]
    assert all(isinstance(deadline.last, datetime.date) for deadline in deadlines)


def test_printed_forms(tan_phuoc: pathlib.Path, program: pathlib.Path) -> None:
    def said(*arguments: str) -> str:
        command = [str(program), "assess", str(tan_phuoc), "--standard", "tt23-2012/commune", *arguments]
        return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout

    assessment = criterion19.assess(tan_phuoc, "tt23-2012/commune")
    assert said("--format", "json") == assessment.to_json()
    assert said("--format", "html") == assessment.to_html()
    assert said("--format", "html", "--language", "en") == assessment.to_html("en")
    assert said("--format", "markdown") == assessment.to_markdown()
    assert said("--format", "text", "--language", "en") == assessment.to_text("en")
    assert assessment.to_dict() == json.loads(assessment.to_json())
    assert assessment.to_dict()["outcome"] == "undetermined"


def test_notebooks_get_a_page_of_its_own(tan_phuoc: pathlib.Path) -> None:
    shown = criterion19.assess(tan_phuoc)._repr_html_()
    assert shown.startswith("<iframe") and "sandbox" in shown
    assert "<html" not in shown and "&lt;html" in shown


def test_language_must_be_one_of_two(tan_phuoc: pathlib.Path) -> None:
    with pytest.raises(criterion19.InputError) as raised:
        criterion19.assess(tan_phuoc).to_html("fr")
    assert raised.value.code == "invalid_argument"


def test_day_of_assessment(tan_phuoc: pathlib.Path) -> None:
    early = criterion19.assess(tan_phuoc, "tt23-2012/commune", as_of=datetime.date(2018, 1, 10))
    assert early.as_of == datetime.date(2018, 1, 10)
    assert early.to_json() != criterion19.assess(tan_phuoc, "tt23-2012/commune").to_json()


def test_units(root: pathlib.Path) -> None:
    content = json.loads((root / "examples/data/xa-vi-du-a-dat-2023.json").read_text(encoding="utf-8"))
    units = [unit for unit in content.get("units", []) if unit["kind"] == "hamlet"]
    if not units:
        units = [{"id": "thon-1", "kind": "hamlet", "name": "Thôn 1"}]
        content["units"] = units
    assessment = criterion19.assess(content, unit=units[0]["id"])
    assert assessment.standard_id == "tt124-2021/hamlet"
    assert assessment.unit == "/units/0"
    with pytest.raises(criterion19.InputError) as raised:
        criterion19.assess(content, unit="nowhere")
    assert raised.value.code == "unknown_unit"


def test_layers(root: pathlib.Path, met_2023: dict[str, Any]) -> None:
    path = root / "examples/data/quy-dinh-tinh-vi-du.json"
    layer = criterion19.read_layer(path)
    content = json.loads(path.read_text(encoding="utf-8"))
    standards = {change.get("standard") for change in content.get("set", [])} - {None}
    standard = sorted(standards)[0] if standards else None
    dossier = {**met_2023, "place": {**met_2023["place"], "province": layer.province or ""}}
    forms: list[Any] = [layer, path, path.read_text(encoding="utf-8"), content, [layer], (path,)]
    answers = [criterion19.assess(dossier, standard, form) for form in forms]
    assert {answer.to_json() for answer in answers} == {answers[0].to_json()}
    assert answers[0].layers == (layer.id,)
    decided = [finding.layer for finding in answers[0].findings if finding.layer is not None]
    assert decided and set(decided) == {layer.id}
    assert criterion19.assess(dossier, standard).layers == ()


def test_standards_from_files(root: pathlib.Path, tan_phuoc: pathlib.Path) -> None:
    path = root / "examples/data/tieu-chuan-vi-du.json"
    loaded = criterion19.read_standard(path)
    assert criterion19.read_standard(loaded.to_dict()).to_json() == loaded.to_json()
    year = (loaded.period.first or datetime.date(2018, 1, 1)).year + 1
    dossier = {"schema": "criterion19/dossier/1", "year": year}
    by_path = criterion19.assess(dossier, path)
    assert by_path.standard_id == criterion19.assess(dossier, path.read_text(encoding="utf-8")).standard_id == loaded.id
    del loaded
    assert by_path.findings[-1].text.vi
    assert by_path.standard.rows[-1].text.vi
    assert by_path.to_json() == criterion19.assess(dossier, by_path.standard).to_json()


def test_audit(tan_phuoc: pathlib.Path, program: pathlib.Path) -> None:
    found = criterion19.audit(tan_phuoc)
    command = [str(program), "audit", str(tan_phuoc), "--format", "json"]
    said = json.loads(subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout)
    assert [each.code for each in found] == [each["code"] for each in said["discrepancies"]]
    assert found[0].severity == "error" and found[0].code == "percent_does_not_fit"
    assert found[0].statements[0].year == 2018 and found[0].statements[0].path.startswith("/")
    assert found[0].arithmetic.vi and found[0].repairs


def test_agenda(tan_phuoc: pathlib.Path, program: pathlib.Path) -> None:
    agenda = criterion19.agenda(tan_phuoc, datetime.date(2018, 4, 15))
    command = [str(program), "agenda", str(tan_phuoc), "--today", "2018-04-15", "--format"]
    for form, own in (("json", agenda.to_json()), ("html", agenda.to_html()), ("markdown", agenda.to_markdown())):
        assert subprocess.run([*command, form], check=True, capture_output=True, encoding="utf-8").stdout == own
    assert agenda.to_dict()["today"] == "2018-04-15"


def test_compare(tan_phuoc: pathlib.Path, program: pathlib.Path) -> None:
    before = criterion19.assess(tan_phuoc, "ntm-2016/19")
    after = criterion19.assess(tan_phuoc, "tt23-2012/commune")
    comparison = criterion19.compare(before, after)
    del before, after
    standards = ["--standard", "ntm-2016/19", "--standard-b", "tt23-2012/commune"]
    for form, own in (("json", comparison.to_json()), ("html", comparison.to_html())):
        command = [str(program), "compare", str(tan_phuoc), *standards, "--format", form]
        assert subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout == own


def test_standards() -> None:
    every = criterion19.standards()
    assert len(every) >= 15 and len({standard.id for standard in every}) == len(every)
    hamlet = criterion19.standard("tt124-2021/hamlet")
    assert hamlet in every and hash(hamlet) == hash(criterion19.standard("tt124-2021/hamlet"))
    assert hamlet.kind == "hamlet"
    assert hamlet.period.first == datetime.date(2022, 2, 10) and hamlet.period.last is None
    root, *rows = hamlet.rows
    assert root.id == "" and root.parent is None and root.group
    ids = {row.id for row in hamlet.rows}
    assert all(row.parent in ids for row in rows)
    read = {row.indicator for row in rows if row.indicator is not None}
    assert read <= {indicator.key for indicator in hamlet.indicators}
    assert hamlet.to_dict()["id"] == "tt124-2021/hamlet"
    assert "Điều" in hamlet.to_markdown() and "<html" in hamlet.to_html("en") and hamlet.to_text()


def test_an_outcome_is_no_truth_value() -> None:
    with pytest.raises(TypeError):
        bool(Outcome.met)
    assert str(Outcome.not_met) == "not_met" and Outcome.not_met.text.vi == "chưa đạt"
    assert [Outcome(code).name for code in range(4)] == ["undetermined", "met", "not_met", "not_applicable"]


def test_outcomes_are_those_of_the_library() -> None:
    from criterion19._criterion19 import outcome_texts

    assert [(each.name, *each.text) for each in Outcome] == list(outcome_texts)


@pytest.mark.parametrize("width", [0, 1, 7, 2**40])
def test_any_width(tan_phuoc: pathlib.Path, width: int) -> None:
    assert "tt23-2012" in criterion19.assess(tan_phuoc, "tt23-2012/commune").to_text(width=width).replace("\n", "")


def test_version(root: pathlib.Path) -> None:
    header = (root / "include/criterion19/version.hpp").read_text(encoding="utf-8")
    assert f'library_version = "{criterion19.__version__}"' in header
    assert criterion19.law_data_version


def test_questions_of_a_standard() -> None:
    standard = criterion19.standard("tt23-2012/commune")
    asked = {question.key: question for question in standard.questions(2018)}
    assert set(asked) == {indicator.key for indicator in standard.indicators}
    crimes = asked["crimes"]
    assert crimes.text.vi == "Trong năm 2018, xã có bao nhiêu vụ phạm tội?"
    assert (crimes.group, crimes.answerer, crimes.kind, crimes.lowest) == ("order", "police", "count", 0)
    assert [paper.en for paper in crimes.proof] == ["the register of events", "a figure"]
    assert all(row.startswith("tt23-2012/commune/") for row in crimes.rows)
    assert next(q for q in standard.questions() if q.key == "crimes").text.vi.startswith("Trong năm xét")
    with pytest.raises(ValueError, match="year"):
        standard.questions(3)
