"""What each table is, and its ties as reports: one recogniser and one reader a shape."""
