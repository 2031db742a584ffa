-- expect: function_error 函数里不能用
local word = tier { "x", otherwise = true }
local function attack(case)
  return word { 1 }
end
item "holds" {
  title = "x", department = "市场监管",
  violates = "食品安全法#33.1.6", punishes = "食品安全法#125.1.1",
  document = "city-market",
  statute = { fine { "5000元以上5万元以下" } }, tiers = { word },
}
