-- expect: function_error 
local function attack(case)
  local s = "货"
  for i = 1, 12 do s = s .. s end
  error(s)
end
