-- expect: function_error 留到下一次
local kept = 0
local function attack(case)
  kept = 1
  return case.never_given
end
