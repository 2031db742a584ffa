-- SPDX-License-Identifier: CC0-1.0
--
-- 教育：学前教育法第七十九条第一款第一、五、八项。典型目录；没有罚款，处罚种类相同，用循环写成三个事项。

local items = {
  { "education.kindergarten.79.1", "学前教育法#79.1.1", "幼儿园组织入园考试或者测试" },
  { "education.kindergarten.79.5", "学前教育法#79.1.5", "幼儿园采用小学化的教育方式或者教授小学阶段的课程" },
  { "education.kindergarten.79.8", "学前教育法#79.1.8", "幼儿园违反规定收取费用" },
}

for _, row in ipairs(items) do
  item(row[1]) {
    title      = row[3],
    department = "教育",
    violates   = row[2],
    punishes   = row[2],
    document   = "px-sample-typical",
    effective  = { from = "2025-06-01" },

    statute = {
      order "责令限期改正",
      warning {},
      confiscate_gains { when = "有 违法所得" },                -- 退还所收费用以后的部分
      any_of { restrict_business {}, revoke_license {}, when = "情节严重" },  -- 停止招生、吊销办学许可证
    },
  }
end
