"""Hand `mb`: the fair closed set, ordinary post of service firms and a third of tricks."""

FAMILIES = (
    "english_a",
    "english_b",
    "german",
    "french",
    "spanish",
    "dutch",
    "portuguese",
    "italian",
)
