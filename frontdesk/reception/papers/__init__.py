"""What reception hands over: slips, lists and registers, a module for each kind."""
