"""The nineteenth hand: building, civil works, trades, installation, surveying, environment, inspection, events.

Most pages are HTML printed by Chromium, some are set with typst or drawn with reportlab; a family per language.
"""

FAMILIES = (
    "english_site",
    "english_desk",
    "german",
    "french",
    "spanish",
    "dutch",
    "portuguese",
    "italian",
)
