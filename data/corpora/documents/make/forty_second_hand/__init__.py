"""Ordinary post of engineers, shippers, agencies, translators, auditors, trainers, health and town halls."""

FAMILIES = (
    "english_one",
    "english_two",
    "german",
    "french",
    "spanish",
    "dutch",
    "portuguese",
    "italian",
)
