"""Deposits, waivers and refunds: what is applied for, approved and done."""
