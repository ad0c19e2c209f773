"""What the compiled module answers with where an answer is nothing but its parts: named tuples."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, NamedTuple, Optional, Union

from ._types import Bounds, Outcome, Text

if TYPE_CHECKING:
    from ._criterion19 import Assessment

Known = Optional[Union[int, datetime.date, Bounds]]
"""What is known of a value: int, bool or date where it is exact, bounds, or None where nothing is known."""


class Period(NamedTuple):
    """Days from the first to the last, both inside; None where that side is open."""

    first: Optional[datetime.date]
    last: Optional[datetime.date]


class Indicator(NamedTuple):
    """What a standard measures: a column of `judge_columns`."""

    key: str
    name: Text
    kind: str
    """"count", "flag", "date", or "percent" (hundredths, in standards from files only)"""
    lowest: Union[int, datetime.date]
    """the least that it can be"""
    highest: Union[int, datetime.date]
    """the most that it can be"""


class Question(NamedTuple):
    """What an office is asked for a standard; the answer is a fact of the standard."""

    key: str
    """of the fact"""
    text: Text
    hint: Text
    """how to answer; may be empty"""
    name: Text
    kind: str
    """"count", "flag", "date" or "percent" """
    lowest: Union[int, datetime.date]
    highest: Union[int, datetime.date]
    group: str
    """"unit", "papers", "registrations", "movement", "order", "forces", "recognition" or "defence" """
    group_name: Text
    answerer: str
    """"office", "police" or "military" """
    answerer_name: Text
    proof: tuple[Text, ...]
    """what proves the answer, the strongest first"""
    rows: tuple[str, ...]
    """whole ids of the rows that read it"""


class Parameter(NamedTuple):
    """A threshold, a period or a reading of a standard."""

    key: str
    name: Text
    kind: str
    """"count", "share" (hundredths of a percent), "period" or "choice" """
    direction: str
    """how a local decision may change it: "fixed", "upward", "downward" or "open" """


class Requirement(NamedTuple):
    """One row of a standard."""

    id: str
    """without the standard's own id: "4.3.a"; empty for the root"""
    parent: Optional[str]
    """id of the group it stands in; None for the root"""
    group: bool
    test: str
    """groups: "all_of", "any_of", "at_least_k"; others: "present", "equal_to", "at_least", "at_most", "not_above",
    "falling", "within" """
    text: Text
    citation: Text
    label: str
    """how well the wording is known: "SEEN", "SEEN-2", "SEEN-P", "RECALLED 85 %", "NOT AVAILABLE" """
    indicator: Optional[str]
    """key of what is measured"""
    other: Optional[str]
    """key of the whole, or of the year before"""
    parameter: Optional[str]
    """key of the threshold"""
    period: Period


class Evidence(NamedTuple):
    """A record that a value rests on."""

    path: str
    """JSON pointer in the dossier; empty: assumed"""
    text: Text
    quote: str
    """the sentence of the report, where the dossier has it"""
    basis: str
    """"reported" or "confirmed" """


class OtherReading(NamedTuple):
    """What a reading that the text leaves open would give, where the outcome would be another one."""

    parameter: str
    """key of the parameter of the standard"""
    name: Text
    value: Text
    """the other reading"""
    outcome: Outcome


class MissingFact(NamedTuple):
    """A fact that would have to be known to decide one row."""

    indicator: str
    name: Text
    known: Known
    reasons: tuple[Text, ...]


class MissingIndicator(NamedTuple):
    """A fact that is not exactly known and can still change the outcome."""

    indicator: str
    name: Text
    known: Known
    reasons: tuple[Text, ...]
    findings: tuple[str, ...]
    """ids of the undetermined rows that read it"""
    settles: int
    """how many of these any value of it decides"""
    can_meet: bool
    """a value of it alone makes the outcome met"""
    can_fail: bool
    """a value of it alone makes the outcome not met"""


class Missing(NamedTuple):
    """What is still to be asked."""

    indicators: tuple[MissingIndicator, ...]
    """those that settle most first"""
    possible: tuple[Outcome, ...]
    """outcomes that the facts leave open"""
    exact: bool
    """False: a bounded search; an indicator may be wanting, none is listed wrongly"""


class Deadline(NamedTuple):
    """The last day on which something is in time, and the text that says so."""

    last: datetime.date
    text: Text
    citation: Text


class Remedy(NamedTuple):
    """What one row that is not met takes."""

    finding: str
    """id of the row"""
    indicator: str
    means: str
    """by whose act: "unit", "authority", or "nobody" where it cannot be mended"""
    amount: Known
    """by how much, in its own unit"""
    text: Text
    deadline: Optional[Deadline]
    overdue: bool
    needed: bool
    """False: a group above holds without this row"""


class Change(NamedTuple):
    """One indicator moved."""

    indicator: str
    name: Text
    before: Known
    after: Known
    means: str
    establishes: bool
    """the fact has to be found out and written down, not changed"""
    amount: int
    text: Text


class Repair(NamedTuple):
    """Changes that make a standard met."""

    changes: tuple[Change, ...]
    amount: int
    exact: bool
    """False: a bounded search; a shorter repair may exist"""
    after: Assessment
    """the assessment with the changes made"""


class Statement(NamedTuple):
    """One statement that takes part in a discrepancy."""

    year: int
    path: str
    text: Text
    quote: str


class Discrepancy(NamedTuple):
    """Statements of a dossier that do not go together, with every repair that would end it."""

    code: str
    """stable name, for example "percent_does_not_fit" """
    severity: str
    """"error", "warning" or "note" """
    name: Text
    arithmetic: Text
    """why they do not go together"""
    statements: tuple[Statement, ...]
    repairs: tuple[Text, ...]


class Candidate(NamedTuple):
    """A reading of a report that did not go into the draft: somebody has to decide."""

    about: str
    """where it would stand in the dossier"""
    text: str
    """the words it was read from"""
    reason: Text
    span: tuple[int, int]
    """(first, one past last) character of these words in the report"""
    value: Any
    """as it would stand in the dossier's dict; None where there is nothing to put in"""
