"""Icons and other files that the programs carry; ``resources.files`` reads them."""
