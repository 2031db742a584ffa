# 路径写错，而上级规则库声明的名称短语里、格子里都用了
sed -i 's|^  files |  extends = { "../natoinal" }, files |' rulebook.lua
cat >item.lua <<'LUA'
first_ad = define { "首次广告违法", "首次违法 且 已改正" }
item "market.ads.1" {
  title    = "发布虚假广告",
  violates = "食品安全法#33.1.6",
  punishes = "食品安全法#125.1.1",
  document = "city-market",
  statute  = { fine { "5000元以上5万元以下" } },
  tiers    = {
    tier { "较轻", when = "首次违法", fine = "法定幅度 30%(含)以下" },
    tier { "一般", when = "首次广告违法", fine = "法定幅度 超过30%不足70%" },
    tier { "较重", otherwise = true, fine = "法定幅度 70%(含)以上" },
  },
}
item "market.ads.2" {
  title    = "发布虚假广告",
  violates = "食品安全法#33.1.6",
  punishes = "食品安全法#125.1.1",
  document = "city-market",
  statute  = { fine { "5000元以上5万元以下" } },
  grid     = { by = { "近一年内首次违法" }, { "是", fine = "5000元" }, { "否", fine = "5万元" } },
}
LUA
