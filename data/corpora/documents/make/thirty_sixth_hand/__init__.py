"""The hand `ld`: ordinary post of professional-services firms in seven languages, a third of it tricks.

Families are named by language; every paper has a layout and wording of its own.
"""

FAMILIES = (
    "english_forms",
    "english_post",
    "german",
    "french",
    "spanish",
    "dutch",
    "portuguese",
    "italian",
)
