-- expect: function_error 读不到
local function attack(case)
  for i, v in ipairs(case) do return v end
end
