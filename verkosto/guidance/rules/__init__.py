"""The rules' conditions: small functions of plain facts, one module per family."""
