"""What parent and child say to each other: a JSON object and blobs of bytes, each with its length."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable, Sequence
from typing import IO, Any, Final

MOST_HEADER: Final = 128 * 2**20
MOST_BLOB: Final = 512 * 2**20
_LENGTHS = struct.Struct(">II")  # of the header, and how many blobs follow it
_LENGTH = struct.Struct(">Q")


def write_message(stream: IO[bytes], header: object, blobs: Sequence[bytes] = ()) -> None:
    """Send a message.

    Examples
    --------
    >>> import io
    >>> stream = io.BytesIO()
    >>> write_message(stream, {"n": 1}, [b"a", b""])
    >>> read_message(io.BytesIO(stream.getvalue()))
    ({'n': 1}, [b'a', b''])
    """
    text = json.dumps(header).encode()
    stream.write(_LENGTHS.pack(len(text), len(blobs)))
    stream.write(text)
    for blob in blobs:
        stream.write(_LENGTH.pack(len(blob)))
        stream.write(blob)
    stream.flush()


def read_message(stream: IO[bytes]) -> tuple[dict[str, Any], list[bytes]]:
    """The next message.

    Raises
    ------
    EOFError
        When the other side has ended.
    ValueError
        When it is no message of ours.
    """
    length, count = _LENGTHS.unpack(_exactly(stream, _LENGTHS.size))
    if length > MOST_HEADER or count > 1000:
        raise ValueError("not a message")
    header = json.loads(_exactly(stream, length))
    if not isinstance(header, dict):
        raise ValueError("not a message")
    blobs = []
    for _ in range(count):
        (size,) = _LENGTH.unpack(_exactly(stream, _LENGTH.size))
        if size > MOST_BLOB:
            raise ValueError("not a message")
        blobs.append(_exactly(stream, size))
    return header, blobs


def _exactly(stream: IO[bytes], size: int) -> bytes:
    content = stream.read(size)
    if len(content) < size:
        raise EOFError
    return content


def work_message(
    function: Callable[..., bytes], arguments: Sequence[object]
) -> tuple[dict[str, object], list[bytes]]:
    """A function, named by its module, and its arguments: bytes as blobs, the rest as JSON."""
    told = [[] if isinstance(a, bytes) else [a] for a in arguments]
    header: dict[str, object] = {
        "module": function.__module__,
        "name": function.__qualname__,
        "arguments": told,
    }
    return header, [a for a in arguments if isinstance(a, bytes)]
