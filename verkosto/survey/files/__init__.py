"""Files become sheets: bytes in, grids of texts out."""
