"""For those who work on Wrenchtime: what there is to translate, and the files of Qt Linguist. Not part of the wheel."""
