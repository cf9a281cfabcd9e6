"""Models: they read, flag and classify. What they say is `Advice`; nothing here acts on it."""
