"""Records of other programs into an organisation, and an organisation's records out."""
