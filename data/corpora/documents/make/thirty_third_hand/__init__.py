"""Hand `la`: sign-off papers of ninety invented firms, in seven languages."""

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
