"""Hand lw: slips, service reports and sign-offs of facility, laboratory, health, marine and garden firms."""

FAMILIES = (
    "english",
    "english_more",
    "german",
    "french",
    "spanish",
    "dutch",
    "portuguese",
    "italian",
)
