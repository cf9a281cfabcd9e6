"""The eighteenth hand: the post of a hundred small and large service firms, in seven languages."""

FAMILIES = (
    "portals",
    "offices",
    "parlours",
    "benches",
    "counters",
    "kontore",
    "stuben",
    "bureaux",
    "cabinets",
    "despachos",
    "kantoren",
    "escritorios",
    "studi",
    "leftovers",
)
