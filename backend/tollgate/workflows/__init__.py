"""What Tollgate does, one verb per file; the folder listing is the list of abilities."""
