"""Hand `ls`: sign-off papers with a lean to change orders, timesheets and milestone registers."""

FAMILIES = (
    "english",
    "british",
    "german",
    "french",
    "spanish",
    "dutch",
    "portuguese",
    "italian",
)
