"""Drafts of answers to client mail; a person edits and sends them, nothing here does."""
