"""Sign-off papers of IT houses, consultancies, auditors, agencies, translators and event makers."""

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
