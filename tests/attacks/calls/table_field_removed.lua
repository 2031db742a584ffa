-- expect: function_error 留到下一次
local memory = { 1, 2, 3 }
local function attack(case)
  memory[3] = nil
  return 6000
end
