"""Seventh hand: what today's portals, office suites and site offices print and sign."""

FAMILIES = (
    "portals",
    "signing",
    "offices",
    "works",
    "trade",
    "german",
    "francais",
    "castellano",
    "nederlands",
    "portugues",
    "italiano",
    "pens",
)
