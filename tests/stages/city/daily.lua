-- SPDX-License-Identifier: CC0-1.0
-- 环境保护法第五十九条：受到罚款处罚，被责令改正，拒不改正的，自责令改正之日的次日起，按照
-- 原处罚数额按日连续处罚。
statute "环境保护法" {
  title = "中华人民共和国环境保护法", rank = "law", effective = { from = "2015-01-01" },
  articles = { ["59.1"] = "按日连续处罚" },
}
statute "大气污染防治法" {
  title = "中华人民共和国大气污染防治法", rank = "law", effective = { from = "2016-01-01" },
  articles = { ["18"] = "遵守排放标准", ["99.1.2"] = "超标排放", ["123.1.2"] = "超标排放的按日连续处罚" },
}
ordered_on     = date  { "责令改正送达日期" }
reinspected_on = date  { "复查日期" }
original_fine  = money { "原处罚数额" }
trees          = number { "违法立木数量", unit = "株" }

item "hj.99.1.2" {
  title = "超过大气污染物排放标准排放大气污染物", department = "生态环境",
  violates = "大气污染防治法#18", punishes = "大气污染防治法#99.1.2",
  parts = {
    part { statute = { order "责令改正", fine { "10万元以上100万元以下" } } },
    part { after = "改正情况 是 拒不改正",
      per = "天数(责令改正送达日期, 复查日期)",
      statute = { fine { "原处罚数额", basis = { "环境保护法#59.1", "大气污染防治法#123.1.2" } } } },
  },
}
-- 每株：数量乘在幅度之外，合计没有最高额。
item "ly.per-tree" {
  title = "盗伐林木（样例）", department = "林业", punishes = "环境保护法#59.1",
  per = "违法立木数量", statute = { fine { "500元以上1000元以下" } },
}
