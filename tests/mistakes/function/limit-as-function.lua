time_limit { "追责时效", limit = function(case) return amount "2年" end,
  from = "违法行为终了日", to = "发现日期", basis = "食品安全法#136" }
