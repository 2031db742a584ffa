-- expect: function_error 读不到
local function attack(case)
  local half = "goods"
  return case[half .. "_value"]
end
