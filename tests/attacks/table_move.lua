-- expect: unknown_word
table.move({}, 1, 1 << 40, 2)
