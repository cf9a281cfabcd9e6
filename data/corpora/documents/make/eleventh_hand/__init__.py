"""Papers of builders: sites, their engineers, surveyors, ground and water people, restorers."""

FAMILIES = (
    "gates",
    "trades",
    "cards",
    "offices",
    "post",
    "long",
    "bau",
    "chantier",
    "obra",
    "bouw",
    "empreitada",
    "cantiere",
    "dense",
)
