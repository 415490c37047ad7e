"""A Survey as bytes and back, for the way between two processes: JSON and plain arrays, never pickle.

A column of texts travels as its distinct texts (JSON, which carries any string, lone surrogates
too) and a number per row. 200,000 reports are a few megabytes that way, and the strings that come out
are shared by the rows.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, Final, TypeVar, get_args, get_origin, get_type_hints

import numpy as np
import pandas as pd

from verkosto.model import Survey

_NUMBERS: Final = ("bool", "float64", "int64")
_LENGTH_BYTES: Final = 8
_NONE, _NAN = -1, -2
T = TypeVar("T")


def survey_bytes(survey: Survey) -> bytes:
    """A survey as bytes; :func:`survey_of` is the way back.

    Examples
    --------
    >>> from verkosto.survey import SourceFile, read_survey
    >>> survey = read_survey([SourceFile("t.csv", b"from;to\\na;b\\nb;c\\nc;c\\n")])
    >>> again = survey_of(survey_bytes(survey))
    >>> again.receipt == survey.receipt, again.reports.equals(survey.reports)
    (True, True)
    """
    arrays: list[bytes] = []
    told = {field.name: _plain(getattr(survey, field.name), arrays) for field in fields(survey)}
    header = json.dumps({"survey": told, "arrays": [len(array) for array in arrays]}, default=_number)
    text = header.encode()
    return b"".join([len(text).to_bytes(_LENGTH_BYTES), text, *arrays])


def survey_of(content: bytes) -> Survey:
    """The survey that :func:`survey_bytes` was given.

    Raises
    ------
    ValueError, LookupError, TypeError
        When the bytes are not those of a survey.
    """
    end = _LENGTH_BYTES + int.from_bytes(content[:_LENGTH_BYTES])
    header = json.loads(content[_LENGTH_BYTES:end])
    arrays = []
    for length in header["arrays"]:
        arrays.append(memoryview(content)[end : end + length])
        end += length
    kinds = get_type_hints(Survey)
    parts: dict[str, Any] = {
        name: _frame(told, arrays) if kinds[name] is pd.DataFrame else _builder(kinds[name])(told)
        for name, told in header["survey"].items()
    }
    return Survey(**parts)


def plain_bytes(value: object) -> bytes:
    """A noun of ours (or a tuple of them) without frames, as bytes; :func:`plain_of` is the way back."""
    return json.dumps(_plain(value, []), default=_number).encode()


def plain_of(kind: type[T], content: bytes) -> T:
    """A value of this type out of what :func:`plain_bytes` made.

    Examples
    --------
    >>> from verkosto.model import Issue, Severity
    >>> issues = (Issue("self-tie", Severity.WARNING, row=3, values={"n": 1}),)
    >>> plain_of(tuple[Issue, ...], plain_bytes(issues)) == issues
    True
    """
    made: T = _builder(kind)(json.loads(content))  # type: ignore[arg-type]
    return made


def _number(value: object) -> object:
    """A number of numpy's as Python's."""
    if isinstance(value, np.generic):
        return value.item()
    raise TypeError(f"cannot travel: {type(value).__name__}")


def _plain(value: object, arrays: list[bytes]) -> object:
    if isinstance(value, pd.DataFrame):
        return _frame_told(value, arrays)
    if is_dataclass(value) and not isinstance(value, type):
        return [_plain(getattr(value, field.name), arrays) for field in fields(value)]
    if isinstance(value, (tuple, list)):
        return [_plain(item, arrays) for item in value]
    if isinstance(value, Mapping):
        return {str(key): _plain(item, arrays) for key, item in value.items()}
    return value.value if isinstance(value, Enum) else value


@cache
def _builder(kind: Hashable) -> Callable[[Any], Any]:
    """What makes a value of a type out of its plain form."""
    if is_dataclass(kind) and isinstance(kind, type):
        hints = get_type_hints(kind)
        parts = [_builder(hints[field.name]) for field in fields(kind)]
        return lambda told: kind(*(part(value) for part, value in zip(parts, told, strict=True)))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    if get_origin(kind) is tuple:
        inner = _builder(get_args(kind)[0])
        return lambda told: tuple(map(inner, told))
    if get_origin(kind) is UnionType:
        (inner,) = (_builder(one) for one in get_args(kind) if one is not type(None))
        return lambda told: None if told is None else inner(told)
    return _as_told


def _as_told(value: object) -> object:
    return value


def _frame_told(frame: pd.DataFrame, arrays: list[bytes]) -> dict[str, object]:
    index = pd.Series(frame.index, dtype=frame.index.dtype)  # to_series() would make texts of objects
    return {
        "rows": len(frame),
        "index": None if isinstance(frame.index, pd.RangeIndex) else _column_told(index, arrays),
        "index_name": frame.index.name,
        "names": list(frame.columns),
        "names_dtype": str(frame.columns.dtype),
        "columns": [_column_told(frame.iloc[:, i], arrays) for i in range(frame.shape[1])],
    }


def _column_told(column: pd.Series, arrays: list[bytes]) -> dict[str, object]:
    dtype = str(column.dtype)
    if dtype in _NUMBERS:
        arrays.append(column.to_numpy().tobytes())
        return {"dtype": dtype, "array": len(arrays) - 1}
    values = column.to_numpy(dtype=object)
    codes, distinct = pd.factorize(values)
    if not all(type(text) is str for text in distinct):
        return {"dtype": dtype, "values": values.tolist()}
    for row in np.flatnonzero(codes < 0):
        codes[row] = _NONE if values[row] is None else _NAN
    arrays.append(codes.astype("<i4").tobytes())
    return {"dtype": dtype, "array": len(arrays) - 1, "texts": distinct.tolist()}


def _frame(told: Mapping[str, Any], arrays: list[memoryview]) -> pd.DataFrame:
    index: pd.Index = pd.RangeIndex(int(told["rows"]))
    if told["index"] is not None:
        index = pd.Index(_column(told["index"], arrays), dtype=told["index"]["dtype"])
    columns = {
        i: pd.Series(_column(one, arrays), index=index, dtype=one["dtype"])
        for i, one in enumerate(told["columns"])
    }
    frame = pd.DataFrame(columns, index=index.rename(told["index_name"]))
    frame.columns = pd.Index(told["names"], dtype=told["names_dtype"])
    return frame


def _column(told: Mapping[str, Any], arrays: list[memoryview]) -> np.ndarray[Any, Any]:
    """The values of a column; its type is given to it afterwards."""
    if told["dtype"] in _NUMBERS:
        return np.frombuffer(arrays[told["array"]], dtype=told["dtype"]).copy()
    if "values" in told:
        return _objects(told["values"])
    texts = _objects([*told["texts"], np.nan, None])  # the codes of what is missing count from the end
    texts_by_row: np.ndarray[Any, Any] = texts[np.frombuffer(arrays[told["array"]], dtype="<i4")]
    return texts_by_row


def _objects(values: list[object]) -> np.ndarray[Any, Any]:
    array = np.empty(len(values), dtype=object)
    array[:] = values
    return array
