item "market.food.126.1" {
  title    = "未按规定建立进货查验记录",
  punishes = "食品安全法#126.1",
  parts = {
    part { on = "甲", per = "货值金额", statute = { fine { "5000元" } } },
    part { on = "乙", per = "天数(违法行为终了日)", statute = { fine { "5000元" } } },
    part { on = "丙", per = 15, statute = { fine { "5000元" } } },
    part { on = "丁", per = "天数(违法行为终了日, 发现日期)", statute = { warning {} } },
    part { on = "戊", per = "未改正", statute = { fine { "5000元" } } },
    part { on = "己", per = "日", statute = { fine { "5000元" } } },
  },
}
