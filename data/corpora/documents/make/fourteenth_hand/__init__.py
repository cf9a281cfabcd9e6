"""Sign-off papers of plant builders, laboratories, shipyards, carriers, inspectors and farms."""

FAMILIES = (
    "plants",
    "works",
    "labs",
    "upkeep",
    "energy",
    "haulage",
    "ships",
    "devices",
    "surveys",
    "farms",
    "letters",
    "desk",
)
