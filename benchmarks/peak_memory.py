"""Peak memory of one reader in a process of its own: ``python -m benchmarks.peak_memory READER FILE``."""

import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import python_calamine

from verkosto.survey import SourceFile, read_survey


def with_calamine(file: Path) -> object:
    """Every cell of every sheet, as calamine gives them."""
    book = python_calamine.load_workbook(str(file))
    return [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]


def with_verkosto(file: Path) -> object:
    """The survey."""
    return read_survey([SourceFile(file.name, file.read_bytes())])


READERS: dict[str, Callable[[Path], object]] = {"calamine": with_calamine, "verkosto": with_verkosto}


def _peak() -> float:
    """Megabytes of this process; where Linux tells only ``ru_maxrss``, the starting process counts too."""
    status = Path("/proc/self/status")
    if status.exists():
        lines = status.read_text("ascii", "replace").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def peak_of(reader: str, file: Path) -> tuple[float, float]:
    """Megabytes that a reader needs at most: all in all, and above what the imports take in both."""
    told = subprocess.run(
        [sys.executable, "-m", "benchmarks.peak_memory", reader, str(file)],
        capture_output=True,
        check=True,
        text=True,
    )
    whole, above = map(float, told.stdout.split())
    return whole, above


if __name__ == "__main__":
    imports = _peak()
    kept = READERS[sys.argv[1]](Path(sys.argv[2]))
    print(_peak(), _peak() - imports)
