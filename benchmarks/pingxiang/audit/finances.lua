-- SPDX-License-Identifier: CC0-1.0
--
-- 审计：审计法第五十条、审计法实施条例第四十九条第一款。典型目录，按样例文件的通用阶次。
-- 有违法所得的没收并罚倍数，没有的可以罚定额；法律、行政法规另有规定的从其规定。

item "audit.finances.49" {
  title      = "被审计单位违反国家规定的财务收支行为",
  department = "审计",
  violates   = "审计法#50",
  punishes   = { "审计法#50", "审计法实施条例#49.1" },
  document   = "px-sample-typical",
  effective  = { from = "2022-01-01" },

  parts = {
    part {
      on = "unit",
      statute = {
        order "责令按照国家统一的财务、会计制度处理",
        may_add { criticism { basis = "审计法实施条例#49.1" } },
        may_add { warning { basis = "审计法实施条例#49.1" } },
        confiscate_gains { basis = "审计法实施条例#49.1", when = "有 违法所得" },
        all_of  { fine { "违法所得 1倍以上5倍以下", basis = "审计法实施条例#49.1" }, when = "有 违法所得" },
        may_add { fine { "5万元以下", basis = "审计法实施条例#49.1" }, when = "没有 违法所得" },
      },
    },
    part {
      on = "person",
      statute = { order "责令改正", may { fine { "2万元以下", basis = "审计法实施条例#49.1" } } },
    },
  },
}
