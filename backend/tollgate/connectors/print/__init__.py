"""Printing: posted documents typeset as PDF/A, in the client's language. No network is used."""
