-- expect: too_many_steps
while true do end
