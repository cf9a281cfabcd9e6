"""Seventh hand: what today's portals, office suites and site offices print and sign."""

FAMILIES = (
    "portals",
    "mails",
    "signing",
    "offices",
    "meetings",
    "works",
    "trade",
    "german",
    "deutsch",
    "francais",
    "francophonie",
    "castellano",
    "nederlands",
    "portugues",
    "italiano",
    "fillable",
    "pens",
    "folios",
)
