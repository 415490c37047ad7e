"""Work on what came from outside, in a process that may fail without taking the server along.

A small file can make a parser take all memory, run for ever or end its process, past every ``try``
(reliability 2b). So a function that touches such a file is run in a child: a Python process of its own,
kept warm, with limits of memory, of processor time and of waiting time. A child that breaks is
replaced, and the caller gets one error with a sentence.

Requests and replies are JSON and bytes; nothing is ever unpickled. Nothing of a survey stays in the
parent's memory, and a child is given the server's environment only as far as Python needs it.
"""

from verkosto.bounded.child import inside
from verkosto.bounded.parent import call, warm

__all__ = ["call", "warm", "inside"]
