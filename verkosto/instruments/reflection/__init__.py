"""Open answers: all of them to read, words to find them by, and nobody exposed (domain 7)."""
