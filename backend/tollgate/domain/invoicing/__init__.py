"""From a clear draft to an invoice or credit note: numbers, lifecycle, reversal."""
