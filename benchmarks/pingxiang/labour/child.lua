-- SPDX-License-Identifier: CC0-1.0
--
-- 人力资源社会保障：禁止使用童工规定第六条、劳动保障监察条例第二十五条。
-- 演示：每人每月的定额；逾期加倍并吊销；按人数计算的罚款，可以处。

item "labour.child.6" {
  title      = "用人单位使用童工",
  department = "人力资源社会保障",
  violates   = "禁止使用童工规定#2.1",
  punishes   = { "禁止使用童工规定#6.1", "禁止使用童工规定#6.2" },
  document   = "px-sample-general",
  effective  = { from = "2002-12-01" },

  -- 责令之日以前与以后按不同的标准分别计算，两项罚款相加由执法人员在决定书中写明。
  facts = {
    number { "使用童工人月数", unit = "人月", ask = "责令改正之前，逐名童工的使用月数相加是多少？" },
    number { "责令改正后人月数", unit = "人月", when = "逾期未改正", ask = "责令改正之日以后，逐名童工的使用月数相加是多少？" },
  },

  parts = {
    part {
      on = "unit",
      statute = {
        order "责令限期将童工送回原居住地，费用由用人单位承担",
        fine { "使用童工人月数 每人月5000元", basis = "禁止使用童工规定#6.1" },
      },
    },
    part {
      on   = "unit",
      when = "逾期未改正",
      statute = {
        fine { "责令改正后人月数 每人月10000元", basis = "禁止使用童工规定#6.2" },
        revoke_license { basis = "禁止使用童工规定#6.2" },
      },
    },
  },
}

item "labour.overtime.25" {
  title      = "违反规定延长劳动者工作时间",
  department = "人力资源社会保障",
  violates   = "劳动保障监察条例#25",
  punishes   = "劳动保障监察条例#25",
  document   = "px-sample-general",
  effective  = { from = "2004-12-01" },

  facts = {
    count { "受侵害的劳动者人数", unit = "人", min = 1, ask = "受侵害的劳动者有多少人？" },
  },

  statute = {
    warning {},
    order "责令限期改正",
    may_add { fine { "受侵害的劳动者人数 每人100元以上500元以下" } },
  },
}
