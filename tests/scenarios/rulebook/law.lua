-- SPDX-License-Identifier: CC0-1.0

statute "广告法" {
  title = "中华人民共和国广告法", rank = "law", effective = { from = "2015-09-01" },
  articles = { ["9..3"] = "不得使用国家级、最高级、最佳等用语", ["57..1"] = "发布有第九条情形的广告，二十万元以上一百万元以下" },
}
statute "水污染防治法" {
  title = "中华人民共和国水污染防治法", rank = "law", effective = { from = "2018-01-01" },
  articles = { ["10"] = "不得超标超总量排放", ["83..2"] = "超标、超总量排放，十万元以上一百万元以下" },
}
statute "大气污染防治法" {
  title = "中华人民共和国大气污染防治法", rank = "law", effective = { from = "2016-01-01" },
  articles = { ["48"] = "控制无组织排放", ["108..5"] = "二万元以上二十万元以下" },
}
statute "土地管理法实施条例" {
  title = "中华人民共和国土地管理法实施条例", rank = "regulation", effective = { from = "2021-09-01" },
  articles = { ["57.1"] = "非法占用土地，每平方米一百元以上一千元以下" },
}
statute "大气条例" {
  title = "机动车维修尾气规定（情景）", rank = "regulation", effective = { from = "2020-01-01" },
  articles = { ["1"] = "维修作业的义务", ["2"] = "按车次罚款" },
}
statute "幅度法" {
  title = "幅度法（情景）", rank = "law", effective = { from = "2020-01-01" },
  articles = { ["1"] = "义务", ["2"] = "五千元以上五万元以下", ["3"] = "十万元以上一百万元以下" },
}
