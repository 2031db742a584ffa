-- SPDX-License-Identifier: CC0-1.0
--
-- 消防救援：消防法第六十条第一款第三项、第二款。演示：单位与个人幅度不同，个人只有最高限。

item "fire.60.1.3" {
  title      = "占用、堵塞、封闭疏散通道、安全出口或者有其他妨碍安全疏散行为",
  department = "消防救援",
  violates   = "消防法#28",
  punishes   = "消防法#60.1.3",
  document   = "px-sample-general",
  effective  = { from = "2021-04-29" },

  parts = {
    part {
      on   = "unit",
      when = "单位",
      statute = {
        order "责令改正",
        fine { "5000元以上5万元以下" },
      },
    },
    part {
      on   = "person",
      when = "个人",
      statute = {
        order "责令改正",                                       -- 行政处罚法第二十八条第一款
        one_of {                                                -- 警告或者罚款，二者择一
          warning { basis = "消防法#60.2" },
          fine    { "500元以下", basis = "消防法#60.2" },
        },
      },
    },
  },
}
