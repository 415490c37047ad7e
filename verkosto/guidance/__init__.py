"""From figures and what the team has told to findings: what to talk about, with the source, or silence."""
