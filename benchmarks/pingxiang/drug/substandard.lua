-- SPDX-License-Identifier: CC0-1.0
--
-- 药品监管：药品管理法第一百一十七条第一款、第一百一十八条第一款。演示：按环节不同的基数，
-- 零售不足一万元的按一万元、其他不足十万元的按十万元计算；单位与责任人员分别处罚；
-- 所获收入的比例、终身禁业、可以由公安机关拘留。

item "drug.117.1" {
  title      = "生产、销售劣药",
  department = "药品监管",
  violates   = "药品管理法#98.1",
  punishes   = { "药品管理法#117.1", "药品管理法#118.1" },
  document   = "px-sample-general",
  effective  = { from = "2019-12-01" },

  parts = {
    part {
      on = "unit",
      statute = {
        order "责令改正",                                       -- 行政处罚法第二十八条第一款
        confiscate_property { basis = "药品管理法#117.1" },
        confiscate_gains    { basis = "药品管理法#117.1" },
        fine {
          "(最大(货值金额, 若 药品违法环节 是 零售 则 1万元 否则 10万元)) 10倍以上20倍以下",
          basis = "药品管理法#117.1",
        },
        one_of { suspend_business {}, revoke_license {}, when = "情节严重" },
      },
    },
    part {
      on   = "person",                                          -- 法定代表人、主要负责人和责任人员
      when = "情节严重",
      statute = {
        confiscate_gains { basis = "药品管理法#118.1" },        -- 违法期间自本单位所获收入
        fine { from = "自本单位所获收入 * 30%", to = "自本单位所获收入 * 3倍", basis = "药品管理法#118.1" },
        bar_practice { basis = "药品管理法#118.1" },            -- 终身
        may_add { detention { "5日以上15日以下", basis = "药品管理法#118.1" } },
      },
    },
  },
}
