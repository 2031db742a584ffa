-- expect: unknown_word
for _ in pairs({ a = 1, b = 2 }) do end
