"""The figures that rules look at, taken from an analysis as plain numbers: one module per family of rules."""
