"""Who signs where: places to sign, marks that somebody signed, whose they are."""
