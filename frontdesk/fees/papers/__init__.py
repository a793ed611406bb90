"""What the fee desk hands over: receipts, notices, letters, slips and registers, a module for each kind."""
