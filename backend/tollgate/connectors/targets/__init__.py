"""Systems that receive posted documents: one file per system, one line in the registry."""
