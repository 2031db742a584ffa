-- SPDX-License-Identifier: CC0-1.0
--
-- 审计：审计法第四十七条、审计法实施条例第四十七条。典型目录，按样例文件的通用阶次。
-- 实施条例 2010 年的文本先于审计法的修正，两处的行为相同；拒不改正的才可以罚款，责任人员另有幅度。
-- "可以通报批评，给予警告"读作两种都是可以。

local items = {
  { "audit.refuse.47", "审计法#34.1", "被审计单位拒绝、拖延提供与审计事项有关的资料" },
  { "audit.false.47",  "审计法#34.1", "被审计单位提供的资料不真实、不完整" },
  { "audit.block.47",  "审计法#47",   "被审计单位拒绝、阻碍检查、调查、核实有关情况" },
}

for _, row in ipairs(items) do
  item(row[1]) {
    title      = row[3],
    department = "审计",
    violates   = row[2],
    punishes   = { "审计法#47", "审计法实施条例#47" },
    document   = "px-sample-typical",
    effective  = { from = "2022-01-01" },

    parts = {
      part {
        on = "unit",
        statute = {
          order "责令改正",
          may_add { criticism { basis = "审计法#47" } },
          may_add { warning { basis = "审计法#47" } },
          may_add { fine { "5万元以下", basis = "审计法实施条例#47" }, when = "改正情况 是 拒不改正" },
        },
      },
      part {
        on   = "person",                                        -- 直接负责的主管人员和其他直接责任人员
        when = "改正情况 是 拒不改正",
        statute = { order "责令改正", may { fine { "2万元以下", basis = "审计法实施条例#47" } } },
      },
    },
  }
end
