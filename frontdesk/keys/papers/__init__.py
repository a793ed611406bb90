"""The papers of the key desk: drawn from stored facts, in the language of papers."""
