item "market.food.126.1" {
  title    = "未按规定建立进货查验记录",
  punishes = "食品安全法#126.1",
  document = "city-market",
  statute  = { fine { "5000元以上5万元以下" } },
  facts    = { number { "停用时间", unit = "小时" } },
  tiers = {
    tier { "较轻", when = "停用时间 不足24小时", fine = "法定幅度 30%以下" },
    tier { "一般", when = "停用时间 在24—48小时以内", fine = "法定幅度 30%至70%以下" },
    tier { "其他", otherwise = true, fine = "法定幅度 超过70%" },
  },
}
