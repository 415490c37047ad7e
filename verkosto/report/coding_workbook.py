"""The coding as a workbook that people can read and the program can open again (canvas/coding_file.py).

Without texts unless they are asked for; of withheld questions nothing at all; never a formula.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Final

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from verkosto.canvas.coded_themes import coded_counts, teller, theme_table
from verkosto.canvas.coding import Coding, Event, Passage
from verkosto.canvas.coding_work import coding_of
from verkosto.canvas.event import event_form
from verkosto.canvas.passages import places_text
from verkosto.canvas.quotes import shown_quotes
from verkosto.content.instruments import items
from verkosto.instruments.reflection.answers import Answer, Asked
from verkosto.instruments.reflection.names import SURE, Find, Finder, finder, removed, telling
from verkosto.instruments.words.language import language_of
from verkosto.instruments.words.lemmatiser import lemmatiser
from verkosto.report.cells import cell_string
from verkosto.text import Texts

Row = Sequence[str | int]
_WRITTEN: Final = datetime(2000, 1, 1)  # noqa: DTZ001 - xlsx has no zones; same coding, same bytes
_LIVE: Final = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_BLUE: Final = "#0B5C8A"
_NARROW, _MIDDLE, _WIDE = 14, 28, 70


def coding_workbook(
    coding: Coding,
    questions: Sequence[Asked],
    texts: Texts,
    actors: Sequence[str],
    *,
    with_texts: bool = False,
    event: Event = Event(),
) -> bytes:
    """The codebook, each coder's coding, the themes by question and the places of the quotes, as xlsx.

    Parameters
    ----------
    coding : Coding
    questions : sequence of Asked
        Coding of other answers (other waves) and of withheld questions is left out; the team's file has it.
    texts : Texts
    actors : sequence of str
        Names of the actors, which neither themes nor texts carry out.
    with_texts : bool
        Also the answers and the quotes, as written but for what surely tells who is meant.
    event : Event
        The team's word for its meeting, for the wording of the questions.

    Returns
    -------
    bytes
        The same coding gives the same bytes.
    """
    return _Book(coding, questions, texts, actors, with_texts=with_texts, event=event).bytes()


class _Book:
    def __init__(
        self,
        coding: Coding,
        questions: Sequence[Asked],
        texts: Texts,
        actors: Sequence[str],
        *,
        with_texts: bool,
        event: Event,
    ) -> None:
        self.coding, self.say, self.actors, self.with_texts = coding, texts, actors, with_texts
        self.questions = questions
        self.told = [asked for asked in questions if asked.withheld is None]
        self.mark = texts("coding-removed")
        self.finders: dict[str, Finder] = {}
        self.found: dict[tuple[str, str], tuple[Find, ...]] = {}
        self.names = self._theme_names()
        self.asked = {asked.key: self._question(asked.key, event) for asked in self.told}
        self.stream = io.BytesIO()
        safe = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        self.book = xlsxwriter.Workbook(self.stream, safe)
        self.book.set_properties({"title": texts("coding-sheet-coding"), "created": _WRITTEN})
        self.heading = self._format(
            bold=True, font_color="white", bg_color=_BLUE, text_wrap=True, valign="vcenter"
        )
        self.text = self._format(text_wrap=True, valign="top", num_format="@")
        self.live = self._format(text_wrap=True, valign="top", num_format="@", quote_prefix=True)
        self.note = self._format(italic=True)

    def _format(self, **told: object) -> Format:
        return self.book.add_format({"font_name": "Calibri", "font_size": 11, **told})

    def bytes(self) -> bytes:
        """The whole workbook."""
        self._sheet("codebook", {"theme": _MIDDLE, "about": _WIDE, "colour": _NARROW}, self._codebook())
        words = {"words": _WIDE} if self.with_texts else {}
        coding = {"coder": _NARROW, "question": _MIDDLE, "answer": _NARROW, "theme": _MIDDLE}
        self._sheet("coding", {**coding, "passages": _NARROW, **words}, self._coding())
        self._sheet("coders", {"coder": _MIDDLE, "coded": _NARROW, "tells": _NARROW}, self._coders())
        self._themes()
        quoted = {"quote": _WIDE} if self.with_texts else {}
        quotes = {"theme": _MIDDLE, "question": _MIDDLE, "answer": _NARROW, "place": _NARROW}
        self._sheet("quotes", {**quotes, "removed": _NARROW, "asked": _NARROW, **quoted}, self._quotes())
        if self.with_texts:
            self._sheet("answers", {"question": _MIDDLE, "answer": _NARROW, "text": _WIDE}, self._answers())
        self.book.close()
        return self.stream.getvalue()

    def _sheet(self, key: str, columns: Mapping[str, int], rows: Iterator[Row]) -> None:
        """A sheet with its headings, which stay in sight, and its rows."""
        heads = [(self.say(f"coding-column-{column}"), width) for column, width in columns.items()]
        sheet = self._headed(key, heads)
        for number, row in enumerate(rows, 1):
            for place, value in enumerate(row):
                self._put(sheet, number, place, value)

    def _headed(self, key: str, heads: Sequence[tuple[str, int]]) -> Worksheet:
        sheet = self.book.add_worksheet(self.say(f"coding-sheet-{key}"))
        sheet.freeze_panes(1, 0)
        for place, (heading, width) in enumerate(heads):
            sheet.set_column(place, place, width)
            sheet.write_string(0, place, cell_string(heading), self.heading)
        return sheet

    def _put(self, sheet: Worksheet, row: int, column: int, value: str | int) -> None:
        if isinstance(value, int):
            sheet.write_number(row, column, value)
        elif value:
            sheet.write_string(
                row, column, cell_string(value), self.live if value.startswith(_LIVE) else self.text
            )

    def _theme_names(self) -> dict[str, str]:
        """Theme → its name without what tells who is meant; each name once."""
        names: dict[str, str] = {}
        for theme in self.coding.themes:
            plain = name = self._safe(theme.name)
            number = 2
            while name.casefold() in {taken.casefold() for taken in names.values()}:
                name, number = f"{plain} ({number})", number + 1
            names[theme.key] = name
        return names

    def _safe(self, text: str) -> str:
        """A text of the team's or the file's own, looked at in the page's language and in its own."""
        language = self.say.language
        looked = {language, language_of(text, language)}
        found = [find for one in looked for find in telling(self._finds(text, one))]
        return removed(text, [(one.start, one.end) for one in found], self.mark)

    def _question(self, key: str, event: Event) -> str:
        language = self.say.language
        known = items().get(key)
        return known.asked(language, event_form(event, key, language)) if known else self._safe(key)

    def _codebook(self) -> Iterator[Row]:
        for theme in self.coding.themes:
            colour = self.say(f"coding-colour-{theme.colour}")
            yield self.names[theme.key], self._safe(theme.about), colour

    def _coding(self) -> Iterator[Row]:
        """A row for every theme that a coder gave an answer; "no theme" is a row too."""
        for coder in self.coding.coders:
            for asked, answer in self._all_answers():
                coded = coder.answers.get(answer.id)
                if coded is None:
                    continue
                place = coder.name, self.asked[asked.key], answer.id
                for tag in coded.tags:
                    words = [self._words(answer, tag.passages)] if self.with_texts else []
                    yield *place, self.names[tag.theme], places_text(tag.passages), *words
                if not coded.tags:
                    yield *place, self.say("coding-no-theme")

    def _all_answers(self) -> Iterator[tuple[Asked, Answer]]:
        for asked in self.told:
            for answer in asked.answers:
                yield asked, answer

    def _words(self, answer: Answer, passages: Sequence[Passage]) -> str:
        return " … ".join(self._passage(answer, one.start, one.end) for one in passages)

    def _passage(self, answer: Answer, start: int, end: int, also: Sequence[Passage] = ()) -> str:
        """A part of an answer without what surely tells who is meant, and without what else was removed."""
        spans = [*self._spans(answer.text, answer.language), *((one.start, one.end) for one in also)]
        inside = [(max(a, start) - start, min(b, end) - start) for a, b in spans if a < end and b > start]
        return removed(answer.text[start:end], inside, self.mark)

    def _spans(self, text: str, language: str) -> list[tuple[int, int]]:
        """What surely tells who is meant."""
        return [(one.start, one.end) for one in self._finds(text, language) if one.kind in SURE]

    def _finds(self, text: str, language: str) -> tuple[Find, ...]:
        """What may tell; looked for once in every text, however many passages it has."""
        if language not in self.finders:
            self.finders[language] = finder(lemmatiser(language), self.actors)
        if (language, text) not in self.found:
            self.found[language, text] = self.finders[language].finds(text)
        return self.found[language, text]

    def _coders(self) -> Iterator[Row]:
        known = {answer.id for _, answer in self._all_answers()}
        for coder in self.coding.coders:
            told = self.say("coding-yes") if coder.name == self.coding.told_by else ""
            yield coder.name, len(known & set(coder.answers)), told

    def _themes(self) -> None:
        """Respondents by theme and question, as x/n; then what is to be known of it."""
        coder = teller(self.coding)
        heads = [(self.say("coding-column-theme"), _MIDDLE)]
        heads += [(self.asked[asked.key], _MIDDLE) for asked in self.told]
        sheet = self._headed("themes", [*heads, (self.say("coding-column-all"), _NARROW)])
        rows: list[Row] = []
        for row in theme_table(self.coding, self.told, coder):
            cells = [f"{cell.respondents}/{cell.n}" for cell in row.cells.values()]
            rows.append([self.names[row.theme.key], *cells, f"{row.respondents}/{row.n}"])
        counts = coded_counts(self.coding, self.told, coder).values()
        if coding_of(self.coding, coder):
            none = [f"{cell.respondents}/{cell.n}" for cell in counts]
            rows.append([self.say("coding-no-theme"), *none])
            done = [f"{cell.n_coded}/{cell.n}" for cell in counts]
            rows.append([self.say("coding-column-coded-respondents"), *done])
        for number, cells_told in enumerate(rows, 1):
            for place, value in enumerate(cells_told):
                self._put(sheet, number, place, value)
        for number, note in enumerate(self._notes(coder), len(rows) + 2):
            sheet.write_string(number, 0, cell_string(note), self.note)

    def _notes(self, coder: str) -> Iterator[str]:
        about = (
            self.say("coding-table-about", coder=coder) if coder else self.say("coding-table-about-nobody")
        )
        yield about
        counts = coded_counts(self.coding, self.told, coder).values()
        if coder and any(cell.n_coded < cell.n for cell in counts):
            yield self.say("coding-table-missing")
        if withheld := len(self.questions) - len(self.told):
            yield self.say("coding-table-withheld", n=withheld)
        known = {answer.id for _, answer in self._all_answers()}
        elsewhere = {answer for one in self.coding.coders for answer in one.answers} - known
        if elsewhere:
            yield self.say("coding-table-elsewhere", n=len(elsewhere))

    def _quotes(self) -> Iterator[Row]:
        for quote, answer, asked in shown_quotes(self.coding.quotes, self.told).values():
            words = [self._passage(answer, quote.start, quote.end, quote.removed)] if self.with_texts else []
            yield (
                self.names[quote.theme],
                self.asked[asked.key],
                answer.id,
                places_text([Passage(quote.start, quote.end)]),
                places_text(quote.removed),
                self.say("coding-yes") if quote.asked else "",
                *words,
            )

    def _answers(self) -> Iterator[Row]:
        for asked, answer in self._all_answers():
            text = self._passage(answer, 0, len(answer.text))
            yield self.asked[asked.key], answer.id, text
