"""What must be true of the rows of renovation, a module for each of its subjects."""
