"""The same work from a terminal: ``python -m verkosto COMMAND`` (contract 2)."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from verkosto import __version__
from verkosto.errors import CannotWrite, UnknownChoice, UnreadableFile, VerkostoError
from verkosto.text import LANGUAGES, Texts, texts

if TYPE_CHECKING:
    from verkosto.analysis import Analysis
    from verkosto.model import Survey

GOALS = ("permanent", "innovation", "service", "influence", "learning")
ROLES_OF_SHEETS = ("actors", "ties", "matrix", "ignored")
ROLES_OF_COLUMNS = (
    "ego", "alter", "relation", "wave", "frequency", "depth", "agreed", "strength", "words",
    "id", "label", "member", "answered", "attribute", "ignored",
)  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; errors are one sentence each on stderr."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    options = _parser().parse_args(arguments)
    say = texts(options.lang)
    try:
        return int(options.run(options, say))
    except VerkostoError as error:
        from verkosto.text.receipt import error_text

        print(error_text(say, error), file=sys.stderr)
        return 1
    except BrokenPipeError:
        sys.stderr.close()
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="verkosto", description="A network survey becomes a picture to talk about."
    )
    parser.add_argument("--version", action="version", version=f"verkosto {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    language = argparse.ArgumentParser(add_help=False)
    language.add_argument("--lang", choices=LANGUAGES, default=_default_language())
    reading = _reading_options(language)
    choosing = argparse.ArgumentParser(add_help=False)
    choosing.add_argument("--relation", metavar="KEY", help="one relation (default: all)")
    choosing.add_argument("--wave", metavar="NAME", help="one wave (default: the last)")
    choosing.add_argument("--strong", metavar="RULE", help="e.g. frequency>=3,depth>=4")
    choosing.add_argument("--seed", type=int, default=1, help="of everything that is drawn by lot")
    choosing.add_argument("--draws", type=int, default=0, help="random draws for ranges (none are made yet)")
    choosing.add_argument("--goal", choices=GOALS, help="the network's main task, kept in the settings")
    analyse = commands.add_parser("analyse", parents=[reading, choosing], help="figures of a survey")
    analyse.add_argument("--json", metavar="OUT", help="write JSON instead (- for stdout)")
    analyse.set_defaults(run=_analyse)
    check = commands.add_parser("check", parents=[reading], help="the receipt of every row")
    check.set_defaults(run=_check)
    export = commands.add_parser("export", parents=[reading, choosing], help="the network for other programs")
    export.add_argument(
        "-o", "--output", required=True, metavar="OUT", help="OUT.{graphml,gexf,csv,xlsx,html}"
    )
    export.add_argument("--names", action="store_true", help="with names (default: pseudonymised)")
    export.set_defaults(run=_export)
    serve = commands.add_parser("serve", parents=[language], help="the app on this machine")
    serve.add_argument("--port", type=int, default=8501)
    serve.add_argument("--host", default=None, help="another address than loopback needs VERKOSTO_OPEN=1")
    serve.add_argument("--sample", metavar="NAME", help="open a sample at once")
    serve.set_defaults(run=_serve)
    return parser


def _default_language() -> str:
    told = os.environ.get("VERKOSTO_LANGUAGE", "fi")
    return told if told in LANGUAGES else "fi"


def _reading_options(language: argparse.ArgumentParser) -> argparse.ArgumentParser:
    reading = argparse.ArgumentParser(add_help=False, parents=[language])
    reading.add_argument("files", nargs="+", metavar="FILE")
    reading.add_argument("--directed", choices=("auto", "yes", "no"), default="auto")
    reading.add_argument("--answered", choices=("auto", "all", "reporters"), default="auto")
    reading.add_argument(
        "--sheet", action="append", default=[], metavar="NAME=ROLE", help=", ".join(ROLES_OF_SHEETS)
    )
    reading.add_argument(
        "--mapping", metavar="FILE", help="a TOML file with the tables [sheets] and [columns]"
    )
    reading.add_argument(
        "--column", action="append", default=[], metavar="NAME=ROLE", help=", ".join(ROLES_OF_COLUMNS)
    )
    return reading


def _survey(options: argparse.Namespace) -> Survey:
    from verkosto.survey import ReadingOptions, SourceFile, read_survey

    files = []
    for name in options.files:
        path = Path(name)
        try:
            files.append(SourceFile(path.name, path.read_bytes()))
        except OSError as problem:
            raise UnreadableFile("no-such-file", file=name) from problem
    mapping = _mapping(options.mapping) if options.mapping else {}
    sheets = _told([*mapping.get("sheets", {}).items(), *map(_pair, options.sheet)], ROLES_OF_SHEETS)
    columns = _told([*mapping.get("columns", {}).items(), *map(_pair, options.column)], ROLES_OF_COLUMNS)
    columns = {name: "" if role == "attribute" else role for name, role in columns.items()}
    told = ReadingOptions(options.answered, options.directed, sheets, columns)
    survey = read_survey(files, told)
    _check_names(survey, told.sheets, told.columns)
    return survey


def _mapping(name: str) -> dict[str, dict[str, str]]:
    """The roles that a mapping file gives to sheets and columns."""
    try:
        return tomllib.loads(Path(name).read_text("utf-8"))
    except OSError as problem:
        raise UnreadableFile("no-such-file", file=name) from problem
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise UnreadableFile("broken-mapping", file=name) from problem


def _pair(text: str) -> tuple[str, str]:
    name, _, role = text.rpartition("=")
    return name, role


def _told(pairs: Iterable[tuple[str, str]], roles: Sequence[str]) -> dict[str, str]:
    """Name → role; a role that there is not is an error."""
    told = dict(pairs)
    for role in told.values():
        if role not in roles:
            raise UnknownChoice("unknown-role", role=str(role), known=", ".join(roles))
    return told


def _check_names(survey: Survey, sheets: Mapping[str, str], columns: Mapping[str, str]) -> None:
    tables = {table.name for table in survey.receipt.tables}
    headings = {column.name for table in survey.receipt.tables for column in table.columns}
    for name in [*(set(sheets) - tables), *(set(columns) - headings)]:
        raise UnknownChoice("no-answer-column", name=name)


def _analysis(options: argparse.Namespace) -> Analysis:
    from verkosto.analysis import Analysis, Settings, StrongRule

    strong = StrongRule.parse(options.strong) if options.strong else StrongRule()
    return Analysis(_survey(options), Settings(options.wave, strong, options.seed))


def _relations(options: argparse.Namespace, analysis: Analysis) -> list[str]:
    if options.relation is None:
        return [relation.key for relation in analysis.relations if relation.key != "any"]
    labels = {relation.label.casefold(): relation.key for relation in analysis.relations}
    return [analysis.relation(labels.get(options.relation.casefold(), options.relation)).key]


def _analyse(options: argparse.Namespace, say: Texts) -> int:
    from verkosto.report.document import document
    from verkosto.report.summary import summary

    analysis = _analysis(options)
    relations = _relations(options, analysis)
    if options.json is None:
        print(summary(analysis, say, relations))
        return 0
    settings = {
        "lang": options.lang,
        "relation": options.relation,
        "directed": options.directed,
        "answered": options.answered,
        "draws": options.draws,
        "goal": options.goal,
    }
    told = document(analysis, say, relations, settings)
    text = json.dumps(told, ensure_ascii=False, allow_nan=False, indent=1)
    if options.json == "-":
        print(text)
    else:
        _write(options.json, (text + "\n").encode())
    return 0


def _check(options: argparse.Namespace, say: Texts) -> int:
    from verkosto.report.summary import receipt_summary

    survey = _survey(options)
    print(receipt_summary(survey, say))
    return int(any(issue.severity == "error" for issue in survey.receipt.issues))


def _export(options: argparse.Namespace, say: Texts) -> int:
    from verkosto.report import exchange
    from verkosto.report.takeaway import takeaway_bytes

    suffix = Path(options.output).suffix.lower()
    writers = {
        ".graphml": exchange.graphml_bytes,
        ".gexf": exchange.gexf_bytes,
        ".csv": exchange.csv_bytes,
        ".xlsx": exchange.xlsx_bytes,
    }
    if suffix not in (*writers, ".html"):
        raise CannotWrite("unknown-format", suffix=suffix, known=", ".join((*writers, ".html")))
    analysis = _analysis(options)
    relations = _relations(options, analysis)
    if suffix == ".html":
        one = relations[0] if len(relations) == 1 else analysis.relations[-1].key
        content = takeaway_bytes(analysis, say, one, names=options.names)
    else:
        content = writers[suffix](analysis, relations, names=options.names)
    _write(options.output, content)
    return 0


def _write(name: str, content: bytes) -> None:
    """The whole file or nothing: written beside its place, then moved there."""
    target = Path(name)
    draft: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(dir=target.parent, prefix=".verkosto-", delete=False) as stream:
            draft = Path(stream.name)
            stream.write(content)
        draft.chmod(0o666 & ~_umask())
        draft.replace(target)
    except OSError as problem:
        if draft is not None:
            draft.unlink(missing_ok=True)
        reason = problem.strerror or type(problem).__name__
        raise CannotWrite("cannot-write", file=name, reason=reason) from problem


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _serve(options: argparse.Namespace, _say: Texts) -> int:
    from verkosto.ui.serve import serve

    arguments = {"port": options.port, "sample": options.sample}
    serve(**arguments) if options.host is None else serve(**arguments, host=options.host)
    return 0
