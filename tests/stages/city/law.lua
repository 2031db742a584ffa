-- SPDX-License-Identifier: CC0-1.0
statute "安全生产法" {
  title = "中华人民共和国安全生产法", rank = "law", effective = { from = "2021-09-01" },
  articles = { ["28.4"] = "如实记录安全生产教育和培训情况", ["97.1.4"] = "未如实记录教育和培训情况" },
}
statute "食品安全法" {
  title = "中华人民共和国食品安全法", rank = "law", effective = { from = "2015-10-01" },
  articles = { ["53.1"] = "进货查验", ["71.1"] = "标签", ["125.2"] = "标签瑕疵", ["126.1.3"] = "未遵守进货查验制度" },
}
