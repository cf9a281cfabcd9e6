"""Hand kr: sign-off papers in seven languages, a module per desk of the post."""

FAMILIES = (
    "english",
    "british",
    "deutsch",
    "francais",
    "espanol",
    "nederlands",
    "portugues",
    "italiano",
)
