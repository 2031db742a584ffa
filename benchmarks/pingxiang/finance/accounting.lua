-- SPDX-License-Identifier: CC0-1.0
--
-- 财政：会计法第四十条第一款、第四十一条。典型目录，按样例文件的通用阶次。
-- 单位和责任人员都是"可以"；第四十一条以违法所得二十万元为界；会计人员五年内不得从事会计工作。
-- 属于公职人员的处分不在处罚之内。

local items = {
  { "finance.accounting.40.1", "会计法#40.1.1", "会计法#3",    "不依法设置会计账簿" },
  { "finance.accounting.40.2", "会计法#40.1.2", "会计法#3",    "私设会计账簿" },
  { "finance.accounting.40.3", "会计法#40.1.3", "会计法#14.2", "未按照规定填制、取得原始凭证，或者填制、取得的原始凭证不符合规定" },
  { "finance.accounting.40.8", "会计法#40.1.8", "会计法#23",   "未按照规定保管会计资料，致使会计资料毁损、灭失" },
}

for _, row in ipairs(items) do
  item(row[1]) {
    title      = row[4],
    department = "财政",
    violates   = row[3],
    punishes   = { row[2], "会计法#40.3" },
    document   = "px-sample-typical",
    effective  = { from = "2024-07-01" },

    parts = {
      part {
        on = "unit",
        statute = {
          order "责令限期改正",
          warning { basis = row[2] },
          criticism { basis = row[2] },
          may_add { fine { "20万元以下", basis = row[2] },             when = "非 情节严重" },
          may_add { fine { "20万元以上100万元以下", basis = row[2] }, when = "情节严重" },
        },
      },
      part {
        on = "person",                                          -- 直接负责的主管人员和其他直接责任人员
        statute = {
          order "责令限期改正",
          may { fine { "5万元以下", basis = row[2] },            when = "非 情节严重" },
          may { fine { "5万元以上50万元以下", basis = row[2] }, when = "情节严重" },
          bar_practice { "5年", when = "情节严重 且 「直接责任人员是会计人员」", basis = "会计法#40.3" },
        },
      },
    },
  }
end

item "finance.accounting.41" {
  title      = "伪造、变造会计凭证、会计账簿，编制虚假财务会计报告，隐匿或者故意销毁会计资料",
  department = "财政",
  violates   = "会计法#13.3",
  punishes   = "会计法#41",
  document   = "px-sample-typical",
  effective  = { from = "2024-07-01" },

  parts = {
    part {
      on = "unit",
      statute = {
        order "责令限期改正",
        warning {},
        criticism {},
        confiscate_gains {},
        may_add {
          fine { "违法所得 1倍以上10倍以下", when = "违法所得 20万元以上" },
          fine { "20万元以上200万元以下",    when = "没有 违法所得 或 违法所得 不足20万元" },
        },
      },
    },
    part {
      on = "person",
      statute = {
        order "责令限期改正",
        may { fine { "10万元以上50万元以下" },  when = "非 情节严重" },
        may { fine { "50万元以上200万元以下" }, when = "情节严重" },
        bar_practice { "5年", when = "「直接责任人员是会计人员」" },
      },
    },
  },
}
