"""What all of HTTP shares: problems, access, bodies, compression, logs, metrics, the document of the API."""
