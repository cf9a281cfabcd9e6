"""Reading client mail: bytes to message, message to a grounded reading that only advises."""
