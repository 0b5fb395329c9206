"""A ledger that is not whole any more: noticed, set aside, recovered as far as possible, and told to the technician."""
