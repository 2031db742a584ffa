-- expect: unknown_word too_many_steps
local function loop() while true do end end
while true do xpcall(loop, function() while true do end end) end
