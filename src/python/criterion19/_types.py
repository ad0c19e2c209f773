"""Plain values that the compiled module gives: texts in two languages, bounds, outcomes, errors."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Sequence
from typing import NamedTuple, NoReturn, Optional, Union


class Text(NamedTuple):
    """A text in both languages; ``str()`` gives the Vietnamese one."""

    vi: str
    en: str

    def __str__(self) -> str:
        """The Vietnamese text."""
        return self.vi

    def in_language(self, language: str) -> str:
        """The text in ``"vi"`` or ``"en"``."""
        if language not in ("vi", "en"):
            raise ValueError(f"language must be 'vi' or 'en', not {language!r}")
        return self.vi if language == "vi" else self.en


class Bounds(NamedTuple):
    """What is known of a number or a date that is not known exactly; None where that side is open."""

    lower: Optional[Union[int, datetime.date]]
    upper: Optional[Union[int, datetime.date]]


class Outcome(enum.IntEnum):
    """What became of a requirement or of a whole assessment.

    The numbers are those in arrays of outcomes, so ``outcomes["4.1"] == Outcome.met`` works on NumPy arrays. There are
    four outcomes, so none of them is true or false: compare with ``is`` or ``==``.
    """

    undetermined = 0
    """chưa xác định: the dossier does not say enough"""
    met = 1
    """đạt"""
    not_met = 2
    """chưa đạt"""
    not_applicable = 3
    """không áp dụng: the requirement does not concern this unit"""

    @property
    def text(self) -> Text:
        """What people read: "đạt", "met"."""
        from ._criterion19 import outcome_texts  # which needs this module

        _, vi, en = outcome_texts[self.value]
        return Text(vi, en)

    def __str__(self) -> str:
        """The key: "met"."""
        return self.name

    def __bool__(self) -> NoReturn:
        """Raises TypeError: an outcome that is not ``met`` may still be anything."""
        raise TypeError("an outcome is neither true nor false; compare it with Outcome.met")


class Fault(NamedTuple):
    """One thing that is wrong with the input."""

    code: str
    """stable name, for example "duplicate_key" """
    path: str
    """JSON pointer of the faulty value; "" is the whole input"""
    message: str
    """what is wrong, in English"""
    message_vi: str
    """the same in Vietnamese"""
    line: Optional[int]
    """line in the text from 1 on; None where there is no text or it is not known"""
    column: Optional[int]
    """byte in the line from 1 on"""

    def __str__(self) -> str:
        """Place, message and code, as the program prints them."""
        place = f"{self.line}:{self.column}: " if self.line is not None else ""
        return f"{place}{self.path + ': ' if self.path else ''}{self.message} [{self.code}]"


class InputError(ValueError):
    """The input is wrong. Says everything that is wrong with it; the attributes are those of the first fault."""

    errors: tuple[Fault, ...]
    """all faults, in the order of the text"""

    def __init__(self, errors: Sequence[Fault]) -> None:
        """An error of at least one fault."""
        super().__init__(tuple(errors))
        self.errors = tuple(errors)

    @property
    def code(self) -> str:
        """Stable name of the first fault."""
        return self.errors[0].code

    @property
    def path(self) -> str:
        """JSON pointer of the first faulty value."""
        return self.errors[0].path

    @property
    def message(self) -> str:
        """What is wrong first, in English."""
        return self.errors[0].message

    @property
    def message_vi(self) -> str:
        """What is wrong first, in Vietnamese."""
        return self.errors[0].message_vi

    @property
    def line(self) -> Optional[int]:
        """Line of the first fault, where it is known."""
        return self.errors[0].line

    @property
    def column(self) -> Optional[int]:
        """Byte in the line of the first fault, where it is known."""
        return self.errors[0].column

    def __str__(self) -> str:
        """The first fault, and how many more there are."""
        more = len(self.errors) - 1
        return f"{self.errors[0]}" + (f" (and {more} more)" if more else "")


class Range:
    """A column of which only bounds are known: a column of lower bounds, and one of upper bounds, of one type.

    Where a value of ``lower`` is missing, there is no lower bound; None: there is none anywhere. ``upper`` likewise.
    """

    __slots__ = ("lower", "upper")

    def __init__(self, lower: Optional[object], upper: Optional[object]) -> None:
        """Both columns are in any form that `judge_columns` takes."""
        self.lower = lower
        self.upper = upper
