-- expect: function_error 
local function attack(case)
  error(5000)
end
