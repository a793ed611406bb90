"""Fee items, their prices, and what a month charges."""
