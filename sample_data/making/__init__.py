"""How the samples are made: dice, ties, ratings, workbooks, facts."""
