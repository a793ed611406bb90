"""Who may do what, as Settings and a paper on the wall show it."""
