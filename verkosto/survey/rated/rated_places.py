"""Where in a table ratings and written answers stand."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace

from verkosto.content.instruments import Item, items
from verkosto.model import Assumption, Question

NAMING = ("ego", "label", "organisation", "alter")
"""Roles of columns that name somebody."""


@dataclass(frozen=True)
class ItemColumn:
    """A column that asks an item, or one option of it.

    ``own``: the file's own, named by its heading; ``by`` is ``"content"`` where only its cells tell that.
    """

    position: int
    item: str
    option: str = ""
    by: str = "text"
    own: bool = False


@dataclass(frozen=True)
class RatedColumns:
    """The columns of a table that hold ratings and written answers.

    Attributes
    ----------
    items : tuple of ItemColumn
    open_questions : tuple of int
        Positions of questions that are no items of ours.
    respondent : int or None
        Position of the respondents' codes.
    named : bool
        A column names the respondents instead: it is not read.
    wave : int or None
    backgrounds : tuple of (str, int)
        Name and position of what sorts the respondents into groups.
    unfit : tuple of int
        Positions of columns that are called as an item of ours and hold no answers to it: they are not read.
    quotable : tuple of int
        Positions of columns that tell whether answers may be quoted.
    """

    items: tuple[ItemColumn, ...] = ()
    open_questions: tuple[int, ...] = ()
    respondent: int | None = None
    named: bool = False
    wave: int | None = None
    backgrounds: tuple[tuple[str, int], ...] = ()
    unfit: tuple[int, ...] = ()
    quotable: tuple[int, ...] = ()
    assumptions: tuple[Assumption, ...] = field(default=())
    questions: tuple[Question, ...] = field(default=())

    def only(self, positions: Collection[int]) -> RatedColumns:
        """Without the columns that stand elsewhere."""
        return replace(
            self,
            items=tuple(column for column in self.items if column.position in positions),
            open_questions=tuple(position for position in self.open_questions if position in positions),
            backgrounds=tuple(
                (name, position) for name, position in self.backgrounds if position in positions
            ),
        )

    @property
    def sure(self) -> RatedColumns:
        """Without what only its cells tell."""
        return replace(self, items=tuple(column for column in self.items if column.by != "content"))

    @property
    def positions(self) -> frozenset[int]:
        """Where ratings and written answers stand."""
        return frozenset((*(column.position for column in self.items), *self.open_questions))

    @property
    def enough(self) -> bool:
        """Whether this is more than chance: two items, or one that is asked in its own words."""
        known = [column for column in self.items if not column.own]
        texts = [column for column in known if items()[column.item].kind == "text" or column.by == "text"]
        return len(known) >= 2 or any(_telling(items()[column.item]) for column in texts)


def _telling(item: Item) -> bool:
    """Whether the text is more than "Muuta?"."""
    return len(item.text["fi"].split()) > 2
