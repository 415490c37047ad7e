"""The measures: a network measure gives a float, an actor measure a Series in network order.

One function, one definition, one place. What the app shows of them, and when, says
:mod:`verkosto.network.registry`.
"""
