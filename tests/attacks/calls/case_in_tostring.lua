-- expect: function_error tostring
local function attack(case)
  error(tostring(case))
end
