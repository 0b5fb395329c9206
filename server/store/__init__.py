"""The server's database: tables, engines, migrations and the one function that writes synced rows in order."""
