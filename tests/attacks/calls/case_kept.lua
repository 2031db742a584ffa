-- expect: function_error 留到下一次
local saved
local function attack(case)
  saved = case
  return 6000
end
