"""Papers of builders: sites, their engineers, surveyors, ground and water people, restorers."""

FAMILIES = ("offices",)
ALL = (
    "gates",
    "trades",
    "offices",
    "bau",
    "chantier",
    "obra",
    "bouw",
    "empreitada",
    "cantiere",
    "post",
    "long",
)
