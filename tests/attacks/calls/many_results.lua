-- expect: function_result 最多
local function many(n)
  if n == 0 then return 1 end
  return 1, many(n - 1)
end
local function attack(case) return many(100) end
