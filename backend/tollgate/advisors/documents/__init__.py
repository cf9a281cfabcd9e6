"""Reading sign-off documents: bytes to pages in a bounded child, pages to a grounded reading."""
