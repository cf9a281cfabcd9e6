"""Hand lh: sign-off papers with many tables of signatures, by trade and language."""

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
