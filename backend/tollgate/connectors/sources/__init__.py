"""Project systems that report work: one file per platform, one line in the registry."""
