"""Written by bindings/generate/generate.py from what billhook says of itself."""
