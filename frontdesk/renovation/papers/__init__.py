"""What stands on the papers of renovation, undrawn; facts in, sheets and books out."""
