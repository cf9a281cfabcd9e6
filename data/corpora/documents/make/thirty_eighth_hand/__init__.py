"""The hand `lf`: ordinary post of professional-services firms, a third of it with tricks."""

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
