"""What server and worker say to each other: our own objects, pickled, each with its length.

The one place that knows pickle. Both ends are ours and the pipe between them is theirs alone.
"""

from __future__ import annotations

import pickle
import struct
from typing import IO, Any

_LENGTH = struct.Struct(">Q")


def packed(message: object) -> bytes:
    """A message as it travels.

    Examples
    --------
    >>> import io
    >>> read_message(io.BytesIO(packed({"n": 1})))
    {'n': 1}
    """
    content = pickle.dumps(message, protocol=pickle.HIGHEST_PROTOCOL)
    return _LENGTH.pack(len(content)) + content


def write_message(stream: IO[bytes], message: object) -> None:
    """Send a message."""
    stream.write(packed(message))
    stream.flush()


def read_message(stream: IO[bytes]) -> Any:  # noqa: ANN401 - whatever a study returns
    """The next message.

    Raises
    ------
    EOFError
        When the other side has ended.
    """
    (length,) = _LENGTH.unpack(_exactly(stream, _LENGTH.size))
    return pickle.loads(_exactly(stream, length))  # noqa: S301 - our own, from our own process


def _exactly(stream: IO[bytes], size: int) -> bytes:
    content = stream.read(size)
    if len(content) < size:
        raise EOFError
    return content
