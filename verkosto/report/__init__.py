"""What leaves the house: the JSON document, graph files, workbooks, pages to take away."""
