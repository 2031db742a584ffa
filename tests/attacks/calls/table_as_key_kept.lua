-- expect: function_error 留到下一次
local key = {}
local memory = { [key] = key }
local function attack(case)
  key[1] = true
  return 6000
end
