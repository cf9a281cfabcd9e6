"""What happened: signals, completion, acceptance, and the billing event they lead to."""
