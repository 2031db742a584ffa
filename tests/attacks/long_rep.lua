-- expect: unknown_word
string.rep("x", 1 << 30)
