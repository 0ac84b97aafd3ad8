"""Dutch: tokenizer rules, word lists and helpers."""
