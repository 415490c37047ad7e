"""The same work from a terminal: ``python -m verkosto COMMAND`` (contract 2)."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from verkosto import __version__
from verkosto.errors import CannotWrite, UnknownChoice, UnreadableFile, VerkostoError
from verkosto.text import LANGUAGES, Texts, texts

if TYPE_CHECKING:
    from verkosto.analysis import Analysis
    from verkosto.model import Survey
    from verkosto.report.reflection_document import Written
    from verkosto.survey import SourceFile

GOALS = ("permanent", "innovation", "service", "influence", "learning")


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
    choosing.add_argument("--seed", type=_whole, default=1, help="of everything that is drawn by lot")
    choosing.add_argument(
        "--draws", type=_whole, metavar="N", help="at most so many random draws of each kind (0: none)"
    )
    choosing.add_argument("--goal", choices=GOALS, help="the network's main task")
    analyse = commands.add_parser("analyse", parents=[reading, choosing], help="figures of a survey")
    analyse.add_argument("--json", metavar="OUT", help="write JSON instead (- for stdout)")
    analyse.add_argument(
        "--coding", metavar="FILE", help="themes given to open answers: xlsx, csv or a team file"
    )
    analyse.add_argument(
        "--texts", action="store_true", help="with --json: the open answers too, without known names"
    )
    analyse.set_defaults(run=_analyse)
    check = commands.add_parser("check", parents=[reading], help="the receipt of every row")
    check.add_argument("--save-mapping", metavar="OUT.toml", help="what was told here, for the next wave")
    check.add_argument("--annotated", metavar="OUT", help="the file, marked: OUT.xlsx (several: OUT.zip)")
    check.set_defaults(run=_check)
    export = commands.add_parser("export", parents=[reading, choosing], help="the network for other programs")
    export.add_argument(
        "-o", "--output", required=True, metavar="OUT", help="OUT.{graphml,gexf,csv,xlsx,html}"
    )
    export.add_argument("--names", action="store_true", help="with names (default: pseudonymised)")
    export.set_defaults(run=_export)
    template = commands.add_parser("template", parents=[language], help="an empty survey workbook to fill in")
    template.add_argument("-o", "--output", required=True, metavar="OUT", help="OUT.xlsx")
    template.add_argument("--actors", action="append", default=[], metavar="FILE", help="names from a file")
    template.add_argument("--relation", action="append", default=[], metavar="KEY", help="default: all six")
    template.add_argument("--wave", action="append", default=[], metavar="NAME", help="default: no column")
    template.set_defaults(run=_template)
    serve = commands.add_parser("serve", parents=[language], help="the app on this machine")
    serve.add_argument("--port", type=int, default=8501)
    serve.add_argument("--host", default=None, help="another address than loopback needs VERKOSTO_OPEN=1")
    serve.add_argument("--sample", metavar="NAME", help="open a sample at once")
    serve.set_defaults(run=_serve)
    return parser


def _whole(text: str) -> int:
    """A whole number: 0 or more."""
    if not (text.isascii() and text.isdecimal()):
        raise argparse.ArgumentTypeError(f"no whole number from 0 on: {text!r}")
    return int(text)


def _default_language() -> str:
    told = os.environ.get("VERKOSTO_LANGUAGE", "fi")
    return told if told in LANGUAGES else "fi"


def _reading_options(language: argparse.ArgumentParser) -> argparse.ArgumentParser:
    from verkosto.cli_options import add_reading_options

    reading = argparse.ArgumentParser(add_help=False, parents=[language])
    add_reading_options(reading)
    return reading


def _survey(options: argparse.Namespace) -> Survey:
    from verkosto.cli_options import check_names, reading_options
    from verkosto.survey import read_survey

    survey = read_survey(_source_files(options.files), reading_options(options))
    check_names(options, survey.receipt)
    return survey


def _source_files(names: Iterable[str]) -> list[SourceFile]:
    """The files with these names, read whole."""
    from verkosto.survey import SourceFile

    files = []
    for name in names:
        path = Path(name)
        try:
            files.append(SourceFile(path.name, path.read_bytes()))
        except OSError as problem:
            raise UnreadableFile("no-such-file", file=name) from problem
    return files


def _analysis(options: argparse.Namespace) -> Analysis:
    from verkosto.analysis import Analysis, Settings, StrongRule

    strong = StrongRule.parse(options.strong) if options.strong else StrongRule()
    return Analysis(_survey(options), Settings(options.wave, strong, options.seed, options.draws))


def _relations(options: argparse.Namespace, analysis: Analysis) -> list[str]:
    if options.relation is None:
        return [relation.key for relation in analysis.relations if relation.key != "any"]
    labels = {relation.label.casefold(): relation.key for relation in analysis.relations}
    return [analysis.relation(labels.get(options.relation.casefold(), options.relation)).key]


def _analyse(options: argparse.Namespace, say: Texts) -> int:
    from verkosto.analysis.studies import Kind, work_out
    from verkosto.report.document import document
    from verkosto.report.summary import summary

    if options.texts and options.json is None:
        raise UnknownChoice("texts-without-json")
    analysis = _analysis(options)
    relations = _relations(options, analysis)
    written = _written(options, analysis, say)
    if options.json is None:
        work_out(analysis, relations, (Kind.MISSING,), ())
        print(summary(analysis, say, relations, options.goal, written))
        return 0
    work_out(analysis, relations)
    settings = {
        "lang": options.lang,
        "relation": options.relation,
        "directed": options.directed,
        "answered": options.answered,
        "draws": options.draws,
        "goal": options.goal,
        "coding": options.coding is not None,
        "texts": options.texts,
    }
    told = document(analysis, say, relations, settings, options.goal, written)
    text = json.dumps(told, ensure_ascii=False, allow_nan=False, indent=1)
    if options.json == "-":
        print(text)
    else:
        _write(options.json, (text + "\n").encode())
    return 0


def _written(options: argparse.Namespace, analysis: Analysis, say: Texts) -> Written:
    """What to tell of the open answers; what is to be said of the file of coding goes to stderr."""
    from verkosto.canvas.coding_file import read_coding
    from verkosto.canvas.event import event_words
    from verkosto.canvas.team_file import read_team_file
    from verkosto.report.reflection_document import Written

    if options.coding is None:
        return Written(texts=options.texts)
    (file,) = _source_files([options.coding])
    if Path(file.name).suffix.lower() == ".json":
        work = read_team_file(file.content, file.name)
        return Written(work.reflection, event_words(work.event), options.texts)
    read = read_coding(file.content, file.name, analysis.reflection.questions)
    for note in read.notes:
        print(say(note.key, **note.values), file=sys.stderr)
    return Written(read.coding, texts=options.texts)


def _check(options: argparse.Namespace, say: Texts) -> int:
    from verkosto.cli_options import mapping_bytes, unsettled
    from verkosto.report.summary import receipt_summary

    survey = _survey(options)
    print("\n".join([receipt_summary(survey, say), *unsettled(survey.receipt, say)]))
    if options.save_mapping:
        _write(options.save_mapping, mapping_bytes(options, survey.receipt))
    if options.annotated:
        _write_annotated(options, survey)
    return int(any(issue.severity == "error" for issue in survey.receipt.issues))


def _write_annotated(options: argparse.Namespace, survey: Survey) -> None:
    """The files with their cells marked: a workbook, or for several files a zip of workbooks."""
    from verkosto.report.annotated import annotated_bytes, annotated_format

    files = _source_files(options.files)
    known, suffix = annotated_format(files), Path(options.annotated).suffix.lower()
    if suffix != known:
        raise CannotWrite("unknown-format", suffix=suffix, known=known)
    _write(options.annotated, annotated_bytes(files, survey.receipt, options.lang))


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
    if not relations:
        raise CannotWrite("no-relations")
    if suffix == ".html":
        one = relations[0] if len(relations) == 1 else analysis.relations[-1].key
        content = takeaway_bytes(analysis, say, one, names=options.names)
    else:
        content = writers[suffix](analysis, relations, names=options.names)
    _write(options.output, content)
    return 0


def _template(options: argparse.Namespace, say: Texts) -> int:
    from verkosto.content import table
    from verkosto.report.template import roster_of_files, template_bytes

    if Path(options.output).suffix.lower() != ".xlsx":
        raise CannotWrite("unknown-format", suffix=Path(options.output).suffix, known=".xlsx")
    known = tuple(table("relations"))
    for key in options.relation:
        if key not in known:
            raise UnknownChoice("unknown-relation-kind", name=key, known=", ".join(known))
    roster = roster_of_files(_source_files(options.actors)) if options.actors else ()
    content = template_bytes(say, roster, options.relation or None, waves=options.wave)
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
