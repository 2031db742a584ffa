-- expect: function_limit 200000步
local alocal blocal attack = function(case) while true do end end

local c = function(case) return 6000 end
