"""What is asked about units and people: forms in the right-hand panel that give back plain values."""
