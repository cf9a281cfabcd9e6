"""What a document decides: choices, sentences and acts, weighed closed when in doubt."""
