-- SPDX-License-Identifier: CC0-1.0
--
-- 应急管理：危险化学品安全管理条例第七十八条第一款第三项。演示：可以处的罚款，拒不改正的另一幅度；
-- 情节严重的停产停业整顿；不予处罚清单见 exemptions/emergency.csv。

item "emergency.chemicals.78.1.3" {
  title      = "危险化学品生产企业未提供化学品安全技术说明书，或者未在包装上粘贴、拴挂化学品安全标签",
  department = "应急管理",
  violates   = "危险化学品安全管理条例#15.1",
  punishes   = "危险化学品安全管理条例#78.1.3",
  document   = "px-sample-general",
  effective  = { from = "2013-12-07" },

  parts = {
    part {
      when = "非 改正情况 是 拒不改正",
      statute = {
        order "责令改正",
        may { fine { "5万元以下" } },
        suspend_business { when = "情节严重" },
      },
    },
    part {
      when = "改正情况 是 拒不改正",
      statute = {
        order "责令改正",
        fine { "5万元以上10万元以下" },
        suspend_business { when = "情节严重" },
      },
    },
  },
}
