"""Sign-off papers of the hand `kw`: the post of professional-services firms in seven languages."""

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
