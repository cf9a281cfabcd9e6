"""The thirteenth hand: papers of advisers, public bodies, charities and universities.

Consultants, lawyers, tax and audit firms, trainers, translators, researchers and event architects
write letters, minutes, short office forms and mails. Half are drawn, half printed from web pages.
"""

FAMILIES = (
    "chambers",
    "advisers",
    "auditors",
    "campus",
    "townhall",
    "words",
    "stages",
    "people",
    "causes",
)
