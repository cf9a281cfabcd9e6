"""The words of sign-off documents in seven languages: tables of wording, and their readers."""
