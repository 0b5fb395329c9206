"""Customers, contacts, tasks, work types and people's entries, as managers and other programs read and write them."""
