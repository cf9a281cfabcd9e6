"""The hand lu: sign-off papers of IT, consultancy, audit, research, training, agencies and events."""

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
