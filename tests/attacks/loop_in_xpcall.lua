-- expect: too_many_steps unknown_word
local function loop() while true do end end
while true do xpcall(loop, function() while true do end end) end
