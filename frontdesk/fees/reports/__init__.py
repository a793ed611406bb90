"""Collection rates, income, recovery, and statements of account."""
