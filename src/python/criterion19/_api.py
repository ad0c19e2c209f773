"""The functions of the package: they find out what is meant, a file or a text, and hand it to the compiled module."""

from __future__ import annotations

import datetime
import os
import pathlib
from collections.abc import Iterable, Mapping
from typing import Any, Optional, Union

from . import _criterion19
from ._criterion19 import Agenda, Assessment, Comparison, Dossier, Finding, Layer, Outcomes, Report, Standard
from ._records import Discrepancy

Source = Union[dict[str, Any], str, bytes, "os.PathLike[str]"]
"""A dict, JSON text (str or bytes), or the path of a file as a `pathlib.Path`: a str is never taken for a path."""

Layers = Union[Layer, Source, Iterable[Union[Layer, Source]]]
"""Local decisions in the order in which they apply; or one."""


def _content(source: Source) -> Union[dict[str, Any], str, bytes]:
    """What the compiled module reads: a path is replaced by what its file holds."""
    return pathlib.Path(source).read_bytes() if isinstance(source, os.PathLike) else source


def _dossier(dossier: Union[Dossier, Source]) -> Dossier:
    return dossier if isinstance(dossier, Dossier) else read_dossier(dossier)


def _standard(given: Union[Standard, Source, None]) -> Optional[Standard]:
    """A str is the id of a built-in standard unless it is JSON."""
    if given is None or isinstance(given, Standard):
        return given
    if isinstance(given, str) and not given.lstrip("\ufeff \t\r\n").startswith("{"):
        return _criterion19.standard(given)
    return read_standard(given)


def _layers(layers: Layers, by: Optional[Standard] = None) -> list[Layer]:
    """Layers may speak of the standard that is judged by, where it is none of the built-in ones."""
    given = [layers] if isinstance(layers, (Layer, dict, str, bytes, os.PathLike)) else list(layers)
    own = () if by is None else (by,)
    return [layer if isinstance(layer, Layer) else read_layer(layer, own) for layer in given]


def read_dossier(
    source: Source, *, max_bytes: Optional[int] = None, max_records: Optional[int] = None
) -> Dossier:
    """Reads a dossier strictly: InputError with every fault and its place.

    Worth it where one dossier is assessed more than once; the other functions read it themselves.
    max_bytes, max_records: the longest text and the most records that are read; None: what any dossier needs.
    """
    return _criterion19.read_dossier(_content(source), max_bytes, max_records)


def assess(
    dossier: Union[Dossier, Source],
    standard: Union[Standard, Source, None] = None,
    layers: Layers = (),
    as_of: Optional[datetime.date] = None,
    *,
    unit: str = "",
) -> Assessment:
    """Tells which requirements of a standard a dossier meets, on what evidence, under which article.

    dossier: a dict, JSON text, a path object, or what `read_dossier` gives.
    standard: an id ("tt124-2021/commune"), a `Standard`, a standard file as a path object, or its content as dict or
        JSON. None: the national criterion in force on the day; where its texts are not known, and for units that it does
        not concern, the standard of the title "An toàn về an ninh, trật tự". `Assessment.notes` says which.
    layers: local decisions, in the order in which they apply.
    as_of: day of assessment; None: 31 December of the dossier's year.
    unit: id of a unit inside the commune; "": the dossier itself.

    Raises InputError: a faulty dossier, standard or layer, an unknown standard or unit, a standard that is not in force
    on the day or is for another kind of unit, a layer that may not do what it does. The path of what is wrong with
    layer n begins with "/layers/n" where it shows only when it is applied.
    """
    by = _standard(standard)
    return _criterion19.assess(_dossier(dossier), by, _layers(layers, by), as_of, unit)


def audit(dossier: Union[Dossier, Source], as_of: Optional[datetime.date] = None) -> list[Discrepancy]:
    """Tells where a dossier contradicts itself on a day, the worst first; None: 31 December of its year."""
    return _criterion19.audit(_dossier(dossier), as_of)


def agenda(
    dossier: Union[Dossier, Source],
    today: datetime.date,
    standard: Union[Standard, Source, None] = None,
    layers: Layers = (),
) -> Agenda:
    """Tells what is due when in the dossier's year, done, late or still to come today.

    standard: None is that of the title "An toàn về an ninh, trật tự" for the year.
    """
    by = _standard(standard)
    return _criterion19.agenda(_dossier(dossier), today, by, _layers(layers, by))


def compare(before: Assessment, after: Assessment) -> Comparison:
    """Puts two assessments side by side, row by row: this year and last, or two standards."""
    return _criterion19.compare(before, after)


def read_report(
    source: Union[str, bytes, "os.PathLike[str]"],
    *,
    year: Optional[int] = None,
    commune: str = "",
    max_bytes: Optional[int] = None,
    max_facts: Optional[int] = None,
) -> Report:
    """Reads a report in Vietnamese prose into facts, each with the characters it stands in, and a draft dossier.

    source: the text, or the path of a file as a path object. A str is always the text.
    year: that of the report, for dates that have none, and of the draft.
    commune: its name; places of other names are then put aside.
    max_bytes, max_facts: the longest text and the most facts that are read; None: what any report needs.
    """
    text = pathlib.Path(source).read_bytes() if isinstance(source, os.PathLike) else source
    return _criterion19.read_report(text, year, commune, max_bytes, max_facts)


def _assess_again(
    dossier: Dossier,
    standard: Optional[Standard],
    layers: Iterable[Layer],
    as_of: Optional[datetime.date],
    unit: str,
) -> Assessment:
    """What a pickled assessment is made by."""
    return _criterion19.assess(dossier, standard, list(layers), as_of, unit)


def _finding_again(assessment: Assessment, index: int) -> Finding:
    """What a pickled finding is made by."""
    return assessment.findings[index]


def read_standard(source: Source) -> Standard:
    """Reads a standard that an office has written down: a dict, JSON text, or a path."""
    return _criterion19.read_standard(_content(source))


def read_layer(source: Source, standards: Iterable[Standard] = ()) -> Layer:
    """Reads a local decision: a dict, JSON text, or a path object.

    standards: those from files that it may speak of, beside the built-in ones.
    """
    return _criterion19.read_layer(_content(source), list(standards))


def standards() -> list[Standard]:
    """Gives all built-in standards."""
    return _criterion19.standards()


def standard(id: str) -> Standard:
    """Gives the built-in standard with this id; InputError names what was probably meant."""
    return _criterion19.standard(id)


def judge_columns(
    columns: Mapping[str, object],
    standard: Union[Standard, Source],
    *,
    year: int,
    as_of: Optional[datetime.date] = None,
    layers: Layers = (),
    threads: int = 1,
) -> Outcomes:
    """Judges many communes at once: a column of values for each indicator, one commune an element.

    columns: by key of the indicator (`Standard.indicators`). Nothing is known of an indicator that has no column; one
        that the standard does not read is left out. A column is one of

        * a NumPy array of bool, uint8, uint16, int32, int64 or datetime64[D], in which NaT is not known. Dates may also
          be whole numbers of days since 1970-01-01;
        * a masked array of these: what is masked is not known;
        * a tuple of such an array and its validity: an array of bool, True where known, or a bitmap of uint8, a bit a
          value as Arrow has it;
        * an array of Arrow of bool, uint8, uint16, int32, int64 or date32: whatever has ``__arrow_c_array__``, or
          ``buffers()``, ``offset`` and ``type``;
        * what `numpy.asarray` makes such an array of: a column of a table;
        * `Range` of two of these, where only bounds are known.

        The values are borrowed, never copied; Arrow's bits of yes and no become bytes. They must not change while they
        are judged, nor before `Outcomes.explain` is done with them.
    year: year of assessment, the same for all.
    as_of: day of assessment; None: 31 December of the year.
    layers: local decisions; whose province they are of is for the caller to know.
    threads: how many threads may work at once.

    Raises InputError with everything that is wrong: a key that is no indicator, a value that is no column, columns of
    different lengths, a value that its indicator cannot have ("/crimes/17": commune 17).
    """
    by = _standard(standard)
    if by is None:
        raise TypeError("a standard is needed")
    return _criterion19.judge_columns(dict(columns), by, year, as_of, _layers(layers, by), threads)
