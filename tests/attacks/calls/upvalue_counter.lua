-- expect: function_error 留到下一次
local kept = 0
local function attack(case)
  kept = kept + 1
  return 6000
end
