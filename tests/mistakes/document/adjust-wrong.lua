document "city-food-2" {
  title = "市食品裁量基准", number = "某市监〔2026〕2号", issuer = "某市市场监督管理局",
  level = "city", jurisdiction = "360300", published_on = "2026-01-01",
  effective = { from = "2026-02-01" },
  adjust = {
    { "甲", when = "已改正", by = "-30%以上-50%以下" },
    { "乙", when = "已改正", by = "-50%以上" },
    { "丙", when = "已改正", by = "法定幅度 30%以下" },
    { "丁", when = "已改正", by = "-150%" },
    { "丁", when = "已改正", by = -30, floor = "30%" },
    { "戊", by = "-30%", floor = "法定最底" },
    { "己", when = "已改正", by = "-1万元" },
    { "庚", when = "已改正", by = "-30%", floor = "30日" },
    { when = "已改正", by = "-30%" },
  },
}
