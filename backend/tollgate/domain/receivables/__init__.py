"""What customers owe, say and promise, and what follows from it."""
