-- SPDX-License-Identifier: CC0-1.0
--
-- 工业和信息化：稀土管理条例第二十三条、第二十五条。典型目录，按样例文件的通用阶次。
-- 违法所得五十万元是两支的界线；拒不改正的换成另一幅度，责任人员同时处罚。

item "industry.rare.23" {
  title      = "收购、加工、销售非法开采或者非法冶炼分离的稀土产品",
  department = "工业和信息化",
  violates   = "稀土管理条例#23",
  punishes   = "稀土管理条例#23",
  document   = "px-sample-typical",
  effective  = { from = "2024-10-01" },

  statute = {
    order "责令停止违法行为",
    confiscate_property {},
    confiscate_gains {},
    confiscate_tools {},
    fine { "违法所得 5倍以上10倍以下", when = "违法所得 50万元以上" },
    fine { "50万元以上200万元以下",    when = "没有 违法所得 或 违法所得 不足50万元" },
    revoke_license { when = "情节严重" },                       -- 营业执照，由市场监督管理部门吊销
  },
}

item "industry.rare.25" {
  title      = "不如实记录稀土产品流向信息并录入稀土产品追溯信息系统",
  department = "工业和信息化",
  violates   = "稀土管理条例#14.2",
  punishes   = "稀土管理条例#25",
  document   = "px-sample-typical",
  effective  = { from = "2024-10-01" },

  parts = {
    part {
      on = "unit",
      statute = {
        order "责令改正",
        fine { "5万元以上20万元以下",   when = "改正情况 不是 拒不改正" },
        fine { "20万元以上100万元以下", when = "改正情况 是 拒不改正" },
        suspend_business { when = "改正情况 是 拒不改正" },
      },
    },
    part { on = "person", when = "改正情况 是 拒不改正", statute = { fine { "2万元以上5万元以下" } } },
  },
}
