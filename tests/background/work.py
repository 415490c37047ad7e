"""What the tests let a worker do."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from verkosto.network.telling import Tell


def doubled(number: int, tell: Tell) -> int:
    tell(1, 1)
    return 2 * number


def process(tell: Tell) -> int:
    tell(1, 1)
    return os.getpid()


def niceness(tell: Tell) -> int:
    tell(1, 1)
    return os.nice(0)


def slow(seconds: float, tell: Tell) -> str:
    for step in range(20):
        tell(step, 20)
        time.sleep(seconds / 20)
    return "slow"


def noted(file: str, name: str, seconds: float, tell: Tell) -> str:
    """Write down when work began."""
    with Path(file).open("a", encoding="utf-8") as stream:
        stream.write(f"{name}\n")
    tell(1, 2)
    time.sleep(seconds)
    return name


def fault(_tell: Tell) -> None:
    name = "".join(["MAT", "TI"])
    raise RuntimeError(name)


def dies(_tell: Tell) -> None:
    os._exit(3)


def dies_once(file: str, _tell: Tell) -> str:
    if Path(file).exists():
        return "second try"
    Path(file).write_text("", encoding="utf-8")
    os._exit(3)


def too_much(_tell: Tell) -> int:
    return len(bytearray(64 * 2**30))


def noisy(_tell: Tell) -> str:
    os.write(1, b"past Python")
    sys.stdout.write("on stdout")
    return "heard"
