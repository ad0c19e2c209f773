"""Reports in prose, and document numbers."""

from __future__ import annotations

import pathlib

import pytest

import criterion19
from criterion19 import DocumentNumber

TEXT = (
    "Năm 2018, Đảng ủy xã Tân Phước ban hành Nghị quyết số 67-NQ/ĐU ngày 25/01/2018 về an ninh, trật tự; "
    "UBND xã ban hành Kế hoạch số 16/KH-UBND ngày 06/02/2018. Có 8/8 thôn đăng ký. Số người dự: 2.311."
)


def spans_of(value: object) -> list[tuple[int, int]]:
    """Every span below."""
    if isinstance(value, dict):
        own = [value["span"]] if "span" in value else []
        return own + [span for member in value.values() for span in spans_of(member)]
    if isinstance(value, list):
        return [span for member in value for span in spans_of(member)]
    return []


def test_spans_count_characters() -> None:
    report = criterion19.read_report(TEXT, year=2018)
    ratio = report.facts["ratios"][0]
    assert (ratio["part"], ratio["whole"]) == (8, 8)
    first, end = ratio["span"]
    assert "8/8" in TEXT[first:end]
    documents = report.facts["documents"]
    assert [document["symbol"] for document in documents] == ["67-NQ/ĐU", "16/KH-UBND"]
    for document in documents:
        first, end = document["span"]
        assert document["number"] in TEXT[first:end]
    assert all(0 <= first < end <= len(TEXT) for first, end in spans_of(report.facts))
    bytes_of_first = TEXT.encode().index("8/8".encode())
    assert f"[{bytes_of_first}, " in report.to_json()


def test_reports_in_files(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text(TEXT, encoding="utf-8")
    expected = criterion19.read_report(TEXT, year=2018).facts
    for source in (path, TEXT.encode()):
        assert criterion19.read_report(source, year=2018).facts == expected
    with pytest.raises(FileNotFoundError):
        criterion19.read_report(tmp_path / "none.txt")
    with pytest.raises(criterion19.InputError) as raised:
        criterion19.read_report(TEXT.encode("utf-16"))
    assert raised.value.code == "not_utf8_text"


def test_spans_in_a_long_text() -> None:
    text = "Xã Đông Hưng giữ vững an ninh. " * 50 + TEXT
    first, end = criterion19.read_report(text, year=2018).facts["ratios"][0]["span"]
    assert "8/8" in text[first:end]


def test_draft() -> None:
    draft = criterion19.read_report(TEXT, commune="Tân Phước").draft()
    assert draft.dossier.year == 2018 and draft.dossier.name == "Tân Phước"
    assert criterion19.assess(draft.dossier, "tt23-2012/commune").find("6.1.1") is not None
    assert criterion19.read_dossier(draft.to_dict()).year == 2018
    assert all(candidate.reason.vi for candidate in draft.candidates)


UNDECIDED = (
    "Năm 2023, xã Tân Bình có Kế hoạch số 16/KH-UBND ngày 31/02/2023. Trong 6 tháng đầu năm xảy ra 2 vụ cháy, "
    "3 vụ tai nạn giao thông. Toàn xã có 8 thôn."
)
"""A day that no calendar has, which has no value, then fires and traffic accidents of half a year."""


def figures_of(draft: criterion19.Draft) -> list[str]:
    return [figure["of"] for figure in draft.to_dict().get("figures", [])]


@pytest.mark.parametrize("source", [UNDECIDED, UNDECIDED.encode()], ids=["str", "bytes"])
def test_candidates_have_their_words_and_value(source: str | bytes) -> None:
    report = criterion19.read_report(source)
    assert [candidate.about for candidate in report.candidates] == ["/documents/0/date", "/figures", "/figures"]
    for candidate in report.candidates:
        first, end = candidate.span
        assert UNDECIDED[first:end] == candidate.text
        assert candidate.reason.vi and candidate.reason.en
    plan, fires, traffic = report.candidates
    assert plan.value is None
    assert (fires.value["of"], fires.value["count"]["value"]) == ("fires_explosions", 2)
    assert traffic.value["of"] == "traffic_accidents"
    assert report.draft().candidates == report.candidates


def test_accepted_candidates_stand_in_the_dossier() -> None:
    report = criterion19.read_report(UNDECIDED)
    assert figures_of(report.draft()) == figures_of(report.draft(accept=())) == []
    draft = report.draft(accept=[2, 2])
    assert figures_of(draft) == ["traffic_accidents"]
    assert draft.candidates == report.candidates[:2]
    assert draft.to_dict()["totals"]["hamlets"]["value"] == 8
    both = draft.accept([1])
    assert sorted(figures_of(both)) == ["fires_explosions", "traffic_accidents"] and len(both.candidates) == 1
    assert len(draft.candidates) == 2  # as it was
    assert report.draft(accept=range(1, 3)).to_dict() == report.draft([1, 2]).to_dict()
    ready = [index for index, each in enumerate(report.candidates) if each.value is not None]
    assert ready == [1, 2] and len(report.draft(ready).to_dict()["x-candidates"]) == 1
    assert criterion19.assess(both.dossier, "tt124-2021/commune").outcome is not None


def test_candidates_that_cannot_be_accepted_are_named() -> None:
    report = criterion19.read_report(UNDECIDED)
    with pytest.raises(criterion19.InputError) as raised:
        report.draft(accept=[1, 0, 3, -1])
    assert [(fault.code, fault.path) for fault in raised.value.errors] == [
        ("invalid_argument", "/x-candidates/0"),
        ("invalid_argument", ""),
        ("invalid_argument", ""),
    ]
    messages = [fault.message for fault in raised.value.errors]
    assert messages == [
        "argument accept[1] is wrong: candidate 0 has no value to put in",
        "argument accept[2] is wrong: there is no candidate 3, of 3 that count from 0",
        "argument accept[3] is wrong: there is no candidate -1, of 3 that count from 0",
    ]
    with pytest.raises(criterion19.InputError, match=r"indices\[0\]"):
        report.draft().accept([2**62])
    for wrong in (1, "1", [1.0], ["1"], [None], [2**64], None):
        with pytest.raises(TypeError):
            report.draft(accept=wrong)  # type: ignore[arg-type]
    with pytest.raises(criterion19.InputError):
        criterion19.read_report("Có 8/8 thôn đăng ký.").candidates


def test_a_draft_needs_a_year() -> None:
    with pytest.raises(criterion19.InputError) as raised:
        criterion19.read_report("Có 8/8 thôn đăng ký.").draft()
    assert raised.value.code == "invalid_argument"


@pytest.mark.parametrize("year", [-1, 0, 10**5, 2**31 - 1])
def test_years_that_are_none(year: int) -> None:
    with pytest.raises(criterion19.InputError):
        criterion19.read_report(TEXT, year=year).draft()


def test_arguments_of_another_kind() -> None:
    for year in ("2018", 2018.5, 10**12):
        with pytest.raises(TypeError):
            criterion19.read_report(TEXT, year=year)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="text or a path is needed, not int"):
        criterion19.read_report(3)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        DocumentNumber(None)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "code"),
    [("", "empty_input"), ("a\0b", "nul_byte"), pytest.param("\ud800", "invalid_utf8", id="surrogate")],
)
def test_what_is_no_report(text: str, code: str) -> None:
    with pytest.raises(criterion19.InputError) as raised:
        criterion19.read_report(text)
    assert raised.value.code == code


def test_document_number() -> None:
    number = DocumentNumber("số: 16/KH-UBND")
    assert (number.canonical, number.number, number.type, number.type_code) == ("16/KH-UBND", 16, "plan", "KH")
    assert number.groups == ("UBND",) and number.issuer is not None and number.issuer.vi
    assert number.year is None and number.letter is None and number.repairs == ()
    assert str(number) == "16/KH-UBND" and repr(number) == "DocumentNumber('16/KH-UBND')"
    assert number.heading == "Số: 16/KH-UBND"
    assert number.to_dict()["canonical"] == "16/KH-UBND"


def test_numbers_are_equal_where_they_print_the_same() -> None:
    mended = DocumentNumber("12/HD-BCD")
    assert mended.repairs == ("restored_d",) and mended.canonical == "12/HD-BCĐ"
    assert mended == DocumentNumber("12/HD-BCĐ") and len({mended, DocumentNumber("12/HD-BCĐ")}) == 1
    assert mended != DocumentNumber("13/HD-BCĐ") and mended != "12/HD-BCĐ"
    law = DocumentNumber("30a/2008/NQ-CP")
    assert (law.year, law.letter) == (2008, "a")


@pytest.mark.parametrize("text", ["", "06/2018", "không có", pytest.param("\ud800", id="surrogate")])
def test_what_is_no_number(text: str) -> None:
    with pytest.raises(criterion19.InputError):
        DocumentNumber(text)
