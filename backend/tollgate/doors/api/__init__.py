"""The HTTP door: hooks for platforms, /v1 for people and machines, sign-in, health."""
