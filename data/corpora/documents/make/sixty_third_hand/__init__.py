"""Registers, schedules and tables: sign-off papers whose decision stands in rows and columns."""

FAMILIES = (
    "english_one",
    "english_two",
    "german",
    "french",
    "spanish",
    "dutch",
    "portuguese",
    "italian",
)
