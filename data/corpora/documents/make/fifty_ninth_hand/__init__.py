"""Sign-off papers as a firm of IT and technical services receives them from clients in many countries."""

FAMILIES = (
    "english_works",
    "english_office",
    "german",
    "french",
    "spanish",
    "dutch",
    "portuguese",
    "italian",
)
