"""The answers that are known: kept by the supervisors, found while a question is typed."""
