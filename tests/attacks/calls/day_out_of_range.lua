-- expect: function_error 
local function attack(case)
  local day = case.act_end
  while true do day = day + amount "999999999日" end
end
