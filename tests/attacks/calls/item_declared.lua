-- expect: function_error 函数里不能用
local function attack(case)
  item "x" { title = "x" }
end
