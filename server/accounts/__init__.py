"""Organisations, people and their roles, devices, and everything that they sign in with."""
