"""Client papers of many small and middling firms: each sheet with its own face and its own words.

The sheets are set with typst, the fillable forms are drawn with reportlab; see board.py.
"""

FAMILIES = ("en_one", "en_two", "de", "fr", "es", "nl", "pt", "it")
