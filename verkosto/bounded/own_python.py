"""A Python process of our own, without the server's secrets, and with its lines out of everybody's way."""

from __future__ import annotations

import os
import subprocess
import sys
import traceback
from contextlib import suppress
from pathlib import Path
from typing import IO, Final

with suppress(ImportError):  # on Windows only the parent's patience is bounded
    import resource

_PASSED_ON = (
    "PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "TZ", "LANG", "LC_ALL", "LD_LIBRARY_PATH",
    "PYTHONHOME", "PYTHONUTF8", "VIRTUAL_ENV",
)  # fmt: skip
_OWN: Final = {  # one thread, one heap: a child's memory is what it uses, not what its libraries set aside
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "MALLOC_ARENA_MAX": "1",
    "ARROW_DEFAULT_MEMORY_POOL": "system",
}


def started(code: str) -> subprocess.Popen[bytes]:
    """A new process that runs our own code, with a pipe in and a pipe out.

    ``multiprocessing`` would run the server's own main module again, which under Streamlit is none of ours.
    """
    environment = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    package = str(Path(__file__).resolve().parents[2])
    return subprocess.Popen(  # noqa: S603 - our own interpreter, our own code
        [sys.executable, "-P", "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**environment, **_OWN, "PYTHONPATH": package},
    )


def lines() -> tuple[IO[bytes], IO[bytes]]:
    """The child's lines to the parent, out of the way of whatever prints or reads from the terminal."""
    heard, said = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(2, 1)
    return heard, said


def way_of(error: BaseException) -> str:
    """The lines that an error passed, without its message, in which a cell of the survey may stand."""
    return "".join(traceback.format_tb(error.__traceback__))


def size() -> int:
    """Bytes of address space that the process has taken; 0 where the system does not say."""
    with suppress(OSError, ValueError):
        return int(Path("/proc/self/statm").read_text("ascii").split()[0]) * os.sysconf("SC_PAGE_SIZE")
    return 0


def bound_memory(most: int) -> None:
    """Let the process take so many bytes and no more (0: no bound), and leave no picture of them behind."""
    with suppress(NameError, OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if most:
            resource.setrlimit(resource.RLIMIT_AS, (most, resource.getrlimit(resource.RLIMIT_AS)[1]))
