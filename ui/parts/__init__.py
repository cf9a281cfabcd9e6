"""Pieces that several pages show: text, money, dates, words, tables, findings, drafts."""
