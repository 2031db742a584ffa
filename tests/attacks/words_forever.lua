-- expect: too_much_memory
while true do local _ = fine { "5元" } end
