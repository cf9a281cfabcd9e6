"""Grounding: nothing a reader says counts unless its source text says it too.

Pure text functions: quotes with offsets in code points, amounts, dates, language, cues that turn a
statement round, and the law `ground` that both engines obey. Vocabulary is data, a file per
language.
"""
