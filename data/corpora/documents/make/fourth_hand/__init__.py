"""Sign-off papers by a fourth hand: printed from HTML by a browser, and a few by other means."""

FAMILIES = (
    "itwork",
    "mails",
    "esign",
    "building",
    "orders",
    "german",
    "french",
    "spanish",
    "dutch",
    "portuguese",
    "italian",
    "forms",
    "typeset",
    "sundry",
)
