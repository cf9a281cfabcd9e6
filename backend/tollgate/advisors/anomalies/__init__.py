"""Unusual amounts: drafts and milestone values beside those of their peers, too high or too low.

`history` compares with what came before, `judge` scores, sets the threshold by a review budget and
explains; `firms`, `faults` and `fitting` are the training recipe, which judging never imports.
"""
