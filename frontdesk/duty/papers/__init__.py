"""The papers of the duty desk."""
