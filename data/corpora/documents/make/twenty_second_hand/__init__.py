"""Twenty-second hand: a hundred papers of all trades of professional services, drawn mostly by browser, some typeset or drawn line by line."""

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
