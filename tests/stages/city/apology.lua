-- SPDX-License-Identifier: CC0-1.0
-- 广东省生态环境行政处罚自由裁量权规定（粤环发〔2021〕7号）第十四条：处罚决定前改正、公开道歉、
-- 承诺守法的，按罚款标准的30%-50%降低，低于法定最低的取法定最低。
document "gd-hj" {
  title = "广东省生态环境行政处罚自由裁量权规定（样例）", number = "粤环发〔2021〕7号",
  issuer = "广东省生态环境厅", level = "city", jurisdiction = "360300",
  published_on = "2021-12-01", effective = { from = "2022-01-01", until = "2026-12-31" },
  sample = true, bounds = { above = "closed", below = "open" },
  adjust = {
    { "公开道歉承诺", when = "改正情况 是 责令期限内改正 且 已公开道歉并承诺守法", by = "-50%(含)以上-30%(含)以下",
      floor = "法定最低" },
    { "阻挠检查", when = "阻挠检查", by = "10%" },
  },
}
apologized = flag { "已公开道歉并承诺守法" }
resisted   = flag { "阻挠检查", presume = false }
season     = choice { "污染天气", "一般天气", "重污染天气" }

item "hj.weighed" {
  title = "超标排放（按权重裁量，样例）", department = "生态环境", document = "gd-hj",
  violates = "大气污染防治法#18", punishes = "大气污染防治法#99.1.2",
  statute = { order "责令改正", fine { "10万元以上100万元以下" } },
  factors = { start = "10%", cap = "100%",
    factor { "污染天气", { "一般天气", "2%" }, { "重污染天气", "20%" } },
  },
}
