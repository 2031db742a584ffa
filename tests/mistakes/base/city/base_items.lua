item "market.food.125.1.1" {
  title      = "生产经营被包装材料、容器等污染的食品",
  department = "市场监管",
  violates   = "食品安全法#33.1.6",
  punishes   = "食品安全法#125.1.1",
  document   = "city-market",
  statute = {
    order "责令改正",
    confiscate_gains {},
    fine { "5000元以上5万元以下",      when = "货值金额 不足1万元" },
    fine { "货值金额 5倍以上10倍以下", when = "货值金额 1万元以上" },
  },
}
