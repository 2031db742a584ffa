-- expect: function_error 
local function attack(case)
  return case + 1
end
