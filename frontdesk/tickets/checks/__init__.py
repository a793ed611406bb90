"""What must be true of the rows of the ticket desk, a module for each of its subjects."""
