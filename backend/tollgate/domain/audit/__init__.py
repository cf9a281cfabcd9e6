"""The hash chain over every decision and effect."""
