"""The window of personal data: what residents ask for, what is due to be erased, and what must be kept for now."""
