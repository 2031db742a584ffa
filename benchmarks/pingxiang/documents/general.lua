-- SPDX-License-Identifier: CC0-1.0
--
-- 样例文件之一、之四：按情节分档，以上、以下均含本数。两份的取舍规则相同：
-- 之一用于演示写法的事项；之四用于典型目录，补足没有公布清单的部门，同样不是萍乡市自己的清单。
-- 30/40/30 的分法：从轻在最低限以上 30%（含）以内，
--   见江苏省市场监管领域轻微违法行为不予处罚和从轻减轻处罚规定第三条，
--   http://yeyang91.net/gcqrmzf/202503/t20250306_5089979.html；
-- 从重在 70%（含）以上，见广州市粮食裁量规则，
--   http://www.fymate.com/html/text/lar/172874/17287457_2.html。
-- 文号、制定机关和日期都是样例。

local documents = {
  { "px-sample-general", "样例（无文号）之一", "萍乡市行政处罚裁量权基准通用阶次（样例）" },
  { "px-sample-typical", "样例（无文号）之四", "典型设区的市行政处罚裁量权基准目录（样例，不是萍乡市自己的清单）" },
}

for _, row in ipairs(documents) do
  document(row[1]) {
    title        = row[3],
    number       = row[2],
    issuer       = "样例（无制定机关）",
    level        = "city",
    jurisdiction = "360300",
    published_on = "2022-12-01",
    effective    = { from = "2023-01-01" },
    sample       = true,

    bounds        = { above = "closed", below = "closed" },     -- 以上、以下含本数
    unknown       = "ask",                                      -- 没有查明的，先查明
    tie           = "error",                                    -- 两档同时成立，视为表格有错
    circumstances = "within",                                   -- 在所选一档之内再按情节收窄
    conflict      = "weigh",                                    -- 从轻与从重并存，综合裁量
    mitigation    = { floor = 0 },                              -- 减轻的下限：大于零
    rounding      = { unit = "1元" },

    tiers = {
      tier { "减轻", effect = "mitigated" },
      tier { "从轻", effect = "lighter",  fine = "法定幅度 30%(含)以下" },
      tier { "一般", effect = "ordinary", fine = "法定幅度 超过30%不足70%" },
      tier { "从重", effect = "heavier",  fine = "法定幅度 70%(含)以上" },
    },
  }
end
