"""The words every floor shares: pure values with no input, output, clock or chance."""
