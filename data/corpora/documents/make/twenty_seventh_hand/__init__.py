"""Hand kq: ninety sign-off papers in seven languages, nearly each a layout of its own."""

FAMILIES = (
    "english",
    "english_two",
    "german",
    "french",
    "spanish",
    "dutch",
    "portuguese",
    "italian",
)
