-- expect: function_error 不是文本
local function attack(case)
  error(function() while true do end end)
end
