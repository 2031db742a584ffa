-- expect: too_many_steps unknown_word
while true do coroutine.wrap(function() end)() end
