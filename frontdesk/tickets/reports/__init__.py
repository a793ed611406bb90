"""The reports of the ticket desk: complaints and repairs of a week, a month or some days."""
