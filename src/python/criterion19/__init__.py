"""Tells whether a commune in Vietnam meets criterion 19 (quốc phòng và an ninh) on the road to new-rural status.

>>> import criterion19
>>> assessment = criterion19.assess("dossier.json", "tt124-2021/commune")
>>> assessment.outcome
<Outcome.undetermined: 0>
>>> for fact in assessment.missing().indicators:
...     print(fact.name.vi)

Dates are `datetime.date`; texts have ``.vi`` and ``.en``. What is wrong with the input is an `InputError`, which is a
ValueError and says everything that is wrong; a file that cannot be read is the OSError that Python raises. All objects
are unchangeable, and long work is done without Python's lock.
"""

from ._api import (
    agenda,
    assess,
    audit,
    compare,
    judge_columns,
    read_dossier,
    read_layer,
    read_report,
    read_standard,
    standard,
    standards,
)
from ._criterion19 import (
    Agenda,
    Assessment,
    Comparison,
    DocumentNumber,
    Dossier,
    Draft,
    Finding,
    Layer,
    Outcomes,
    Report,
    Standard,
    __version__,
    law_data_version,
)
from ._records import (
    Candidate,
    Change,
    Deadline,
    Discrepancy,
    Evidence,
    Indicator,
    Missing,
    MissingFact,
    MissingIndicator,
    OtherReading,
    Parameter,
    Period,
    Question,
    Remedy,
    Repair,
    Requirement,
    Statement,
)
from ._types import Bounds, Fault, InputError, Outcome, Range, Text

__all__ = [
    "Agenda",
    "Assessment",
    "Bounds",
    "Candidate",
    "Change",
    "Comparison",
    "Deadline",
    "Discrepancy",
    "DocumentNumber",
    "Dossier",
    "Draft",
    "Evidence",
    "Fault",
    "Finding",
    "Indicator",
    "InputError",
    "Layer",
    "Missing",
    "MissingFact",
    "MissingIndicator",
    "OtherReading",
    "Outcome",
    "Outcomes",
    "Parameter",
    "Period",
    "Question",
    "Range",
    "Remedy",
    "Repair",
    "Report",
    "Requirement",
    "Standard",
    "Statement",
    "Text",
    "__version__",
    "agenda",
    "assess",
    "audit",
    "compare",
    "judge_columns",
    "law_data_version",
    "read_dossier",
    "read_layer",
    "read_report",
    "read_standard",
    "standard",
    "standards",
]
