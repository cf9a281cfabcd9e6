"""Sixth hand: papers as offices make them, from Writer, Calc and the browser's print command.

Ink is drawn over the finished page or stands in it as a picture; some papers went through the
scanner afterwards. Each paper has its own words, structure and faces.
"""

FAMILIES = (
    "en_site",
    "en_software",
    "en_mail",
    "en_forms",
    "en_sheets",
    "en_paper",
    "german",
    "french",
    "spanish",
    "dutch",
    "portuguese",
    "italian",
    "rest",
)
