"""The roster: shifts as they come back, who is on when, swaps, and sheets filled in elsewhere."""
