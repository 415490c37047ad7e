"""What a team fills in together, as plain values that can be saved and opened again."""
