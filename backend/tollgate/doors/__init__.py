"""Where people and machines come in: the API, the command line and the worker."""
