-- SPDX-License-Identifier: CC0-1.0
--
-- 统计：统计法第四十四条第一款第一、二、四项和第二、三款。典型目录，按样例文件的通用阶次。
-- 国家机关只有警告、通报；个体工商户另有幅度，公民不适用。

local items = {
  { "statistics.refuse.44.1", "统计法#44.1.1", "拒绝提供统计资料或者经催报后仍未按时提供统计资料" },
  { "statistics.refuse.44.2", "统计法#44.1.2", "提供不真实或者不完整的统计资料" },
  { "statistics.refuse.44.4", "统计法#44.1.4", "拒绝、阻碍统计调查、统计检查" },
}

for _, row in ipairs(items) do
  item(row[1]) {
    title      = row[3],
    department = "统计",
    violates   = row[2],
    punishes   = { row[2], "统计法#44.2", "统计法#44.3" },
    document   = "px-sample-typical",
    effective  = { from = "2024-09-13" },

    facts = {
      flag { "统计调查对象是国家机关", when = "单位", presume = false },
    },

    parts = {
      part {
        on   = "unit",
        when = "单位",
        statute = {
          order "责令改正",
          warning { basis = row[2] },
          may_add { criticism { basis = row[2] } },
          may_add { fine { "10万元以下", basis = "统计法#44.2" },             when = "非 统计调查对象是国家机关 且 非 情节严重" },
          all_of  { fine { "10万元以上50万元以下", basis = "统计法#44.2" }, when = "非 统计调查对象是国家机关 且 情节严重" },
        },
      },
      part {
        on   = "person",
        when = "当事人类型 是 个体工商户",
        statute = {
          order "责令改正",
          warning { basis = "统计法#44.3" },
          may_add { fine { "1万元以下", basis = "统计法#44.3" } },
        },
      },
    },
  }
end
