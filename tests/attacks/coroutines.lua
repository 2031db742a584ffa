-- expect: unknown_word too_many_steps
while true do coroutine.wrap(function() end)() end
