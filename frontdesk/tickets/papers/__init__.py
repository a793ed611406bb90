"""Papers of the ticket desk."""
