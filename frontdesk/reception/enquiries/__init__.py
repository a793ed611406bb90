"""Questions at the counter and on the phone: answered, promised, carried on to other desks."""
