-- expect: function_limit 步
local function attack(case)
  local s = "x"
  for i = 1, 1000000 do local t = s .. i end
end
