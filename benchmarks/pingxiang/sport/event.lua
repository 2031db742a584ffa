-- SPDX-License-Identifier: CC0-1.0
--
-- 体育：体育法第一百一十三条第一、三项。典型目录，按样例文件的通用阶次。一年至三年禁止组织赛事写成限制开展生产经营活动。

local items = {
  { "sport.event.113.1", "体育法#113..1", "体育法#106.1", "未经许可举办高危险性体育赛事活动" },
  { "sport.event.113.3", "体育法#113..3", "体育法#113..3", "体育赛事活动的安全条件不符合要求" },
}

for _, row in ipairs(items) do
  item(row[1]) {
    title      = row[4],
    department = "体育",
    violates   = row[3],
    punishes   = row[2],
    document   = "px-sample-typical",
    effective  = { from = "2023-01-01" },

    statute = {
      order "责令改正",
      fine { "5万元以上50万元以下" },
      confiscate_gains  { when = "有 违法所得" },
      restrict_business { "1年以上3年以下", when = "情节严重" },
    },
  }
end
