"""Sign-off papers of hand `ll`: snag lists, partial and conditional acceptances, polite refusals."""

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
