"""The rules of guidance as data: one TOML table per family."""
