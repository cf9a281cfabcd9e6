"""The sixteenth hand: papers of all trades of professional services.

Surveyors, studios, counsel, translators, trainers, laboratories: drawn on a board or printed by
a browser, each in the words of its firm.
"""

FAMILIES = (
    "studio",
    "fieldwork",
    "letters",
    "orders",
    "counter",
    "kanzlei",
    "bureau",
    "despacho",
    "kantoor",
    "gabinete",
    "ufficio",
    "fillable",
    "glass",
)
