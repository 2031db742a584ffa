item "market.food.126.1" {
  title = "拒不改正", department = "市场监管",
  violates = "食品安全法#33.1.6", punishes = "食品安全法#126.1",
  statute = {
    fine { "5000元以上5万元以下", when = function(case) return case["河道远近"] > 2 end },
  },
}
