"""A set of sign-off papers by a third hand, written from the field meanings alone."""

FAMILIES = (
    "mails",
    "esign",
    "building",
    "dutch",
    "typeset",
    "contracts",
    "forms",
    "spanish",
    "portuguese",
    "italian",
    "traps",
    "tables",
    "broken",
)
