"""Hand kv: the sign-off post of many trades in seven languages, one layout per paper."""

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
