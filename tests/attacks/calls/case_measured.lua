-- expect: function_error 
local function attack(case)
  return #case
end
