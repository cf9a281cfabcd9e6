"""Hand `lo`: the post of builders and engineers, in seven languages."""

FAMILIES = (
    "english",
    "english2",
    "deutsch",
    "francais",
    "espanol",
    "dutch",
    "portugues",
    "italiano",
)
