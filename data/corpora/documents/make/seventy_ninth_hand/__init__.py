"""Courteous, wordy sign-off papers: letters, minutes, expert statements, trial protocols, slips."""

FAMILIES = ("en_one", "en_two", "de", "fr", "es", "nl", "pt", "it")
