-- expect: function_error 留到下一次
local memory = { a = { b = { c = 1 } } }
local function attack(case)
  memory.a.b.c = 2
  return 6000
end
