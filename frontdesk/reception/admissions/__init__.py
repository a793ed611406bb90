"""Who may come: standing permissions, whom to ask about first, and whom not to admit."""
