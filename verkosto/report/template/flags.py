"""What turns orange while the workbook is filled in: conditions as spreadsheet formulas.

Every condition is written for row 2 and is moved down by the spreadsheet. Texts are compared with
``SUMPRODUCT(--(list=cell))`` and not with ``COUNTIF`` or ``MATCH``, which read ``*``, ``?`` and ``>5`` in a
name as a pattern and give up at 255 characters.
"""

from __future__ import annotations

from collections.abc import Sequence

from xlsxwriter.utility import xl_col_to_name

from verkosto.report.template.columns import ACTOR_NAMES, Column

Flag = tuple[int, str]
"""The number of the column that turns orange, and the condition."""


def flags(columns: Sequence[Column], last_row: int) -> list[Flag]:
    """Every condition of a sheet with these columns and so many rows."""
    places = {column.key: number for number, column in enumerate(columns)}
    own = [flag for number, column in enumerate(columns) for flag in _of_column(number, column, columns)]
    if "ego" in places:
        own += _of_pairs(places, last_row)
    for key in ("name", "respondent"):
        if key in places:
            within = [places[key], *([places["wave"]] if "wave" in places else [])]
            own.append((places[key], _again(within, last_row)))
    return own + _of_points(columns)


def _of_column(number: int, column: Column, columns: Sequence[Column]) -> list[Flag]:
    cell = _cell(number)
    found = []
    if column.required:
        row = f"$A2:${xl_col_to_name(len(columns) - 1)}2"
        found.append((number, f'AND({cell}="",COUNTA({row})>0)'))
    if column.source == ACTOR_NAMES:
        found.append((number, f'IF({cell}="",FALSE,{_absent(cell, ACTOR_NAMES)})'))
    elif column.strict:
        off = _absent(cell, column.source)
        if column.limits:
            off = f"IF(ISNUMBER({cell}),{_outside(cell, column.limits)},{off})"
        found.append((number, f'IF({cell}="",FALSE,{off})'))
    if column.most:
        semicolons = f'LEN({cell})-LEN(SUBSTITUTE({cell},";",""))'
        found.append((number, f"{semicolons}>={column.most}"))
    return found


def _of_pairs(places: dict[str, int], last_row: int) -> list[Flag]:
    """A respondent who is named by itself, and a pair that stands twice in one relation and wave."""
    ends = [places["ego"], places["alter"]]
    ego, alter = map(_cell, ends)
    itself = f'AND({ego}<>"",{ego}={alter})'
    pair = [places[key] for key in ("ego", "alter", "relation", "wave") if key in places]
    both = f'OR({ego}="",{alter}="")'
    again = f"IF({both},FALSE,{_again(pair, last_row)})"
    return [(end, condition) for end in ends for condition in (itself, again)]


def _of_points(columns: Sequence[Column]) -> list[Flag]:
    """Shares of points that are no numbers from 0 to 100, or do not add up to 100."""
    found = []
    for item in dict.fromkeys(column.key for column in columns if column.points):
        numbers = [number for number, column in enumerate(columns) if column.key == item]
        cells = f"{_cell(numbers[0])}:{_cell(numbers[-1])}"
        wrong_sum = f"AND(COUNTA({cells})>0,ROUND(SUM({cells}),2)<>100)"
        for number in numbers:
            cell = _cell(number)
            no_share = f'AND({cell}<>"",IF(ISNUMBER({cell}),{_outside(cell, (0, 100))},TRUE))'
            found += [(number, no_share), (number, wrong_sum)]
    return found


def _again(numbers: Sequence[int], last_row: int) -> str:
    """Whether the filled cells of these columns stand in another row too."""
    same = "*".join(f"({_down(number, last_row)}={_cell(number)})" for number in numbers)
    return f'IF({_cell(numbers[0])}="",FALSE,SUMPRODUCT({same}*1)>1)'


def _absent(cell: str, source: str) -> str:
    return f"SUMPRODUCT(--({source}={cell}))=0"


def _outside(cell: str, limits: tuple[int, int]) -> str:
    return f"OR({cell}<{limits[0]},{cell}>{limits[1]})"


def _cell(number: int) -> str:
    return f"${xl_col_to_name(number)}2"


def _down(number: int, last_row: int) -> str:
    letter = xl_col_to_name(number)
    return f"${letter}$2:${letter}${last_row}"
