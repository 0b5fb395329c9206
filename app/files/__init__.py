"""Files of other programs, read row by row: columns and a mapping to drafts of entries. Nothing is stored here."""
