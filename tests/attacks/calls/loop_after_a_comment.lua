-- expect: function_limit 200000步
local attack = function(case) --[==[ ]] ]=]
  ]==] local s = [[
  ]] while true do local u = s end
end
