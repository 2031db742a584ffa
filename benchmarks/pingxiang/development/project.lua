-- SPDX-License-Identifier: CC0-1.0
--
-- 发展改革：企业投资项目核准和备案管理条例第十八条第一款、第十九条。典型目录，按样例文件的通用阶次。
-- 千分之一至千分之五以项目总投资额为基数；企业与责任人员同时处罚。

item "development.project.18.1" {
  title      = "实行核准管理的项目，未办理核准手续开工建设或者未按照核准的内容建设",
  department = "发展改革",
  violates   = "企业投资项目核准和备案管理条例#3.1",
  punishes   = "企业投资项目核准和备案管理条例#18.1",
  document   = "px-sample-typical",
  effective  = { from = "2017-02-01" },

  parts = {
    part {
      on = "unit",
      statute = {
        one_of { order "责令停止建设", suspend_business {} },   -- 责令停产
        fine { "建设项目总投资额 1‰以上5‰以下" },
      },
    },
    part { on = "person", statute = { fine { "2万元以上5万元以下" } } },
  },
}

item "development.project.19" {
  title      = "实行备案管理的项目，未将项目信息告知备案机关或者提供虚假信息",
  department = "发展改革",
  violates   = "企业投资项目核准和备案管理条例#13.1",
  punishes   = "企业投资项目核准和备案管理条例#19",
  document   = "px-sample-typical",
  effective  = { from = "2017-02-01" },

  statute = {
    order "责令限期改正",
    fine { "2万元以上5万元以下", when = "逾期未改正" },
  },
}
