"""Hand mf: sign-off documents of IT, design, marketing, research, consulting, training and translation firms."""

FAMILIES = (
    "english",
    "english_mail",
    "german",
    "french",
    "spanish",
    "dutch",
    "portuguese",
    "italian",
)
