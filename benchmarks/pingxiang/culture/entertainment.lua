-- SPDX-License-Identifier: CC0-1.0
--
-- 文化和旅游：娱乐场所管理条例第四十八条第三项。演示：违法所得倍数、停业整顿的月数。

item "culture.entertainment.48.3" {
  title      = "歌舞娱乐场所接纳未成年人",
  department = "文化和旅游",
  violates   = "娱乐场所管理条例#23",
  punishes   = "娱乐场所管理条例#48..3",
  document   = "px-sample-general",
  effective  = { from = "2020-11-29" },

  facts = {
    count { "接纳未成年人人数", unit = "人", min = 1, ask = "接纳了几名未成年人？" },
  },

  -- 违法所得无法查明的，条例没有规定按哪一支处罚，软件也不代为选择。
  statute = {
    order "责令改正",                                           -- 行政处罚法第二十八条第一款
    confiscate_gains {},
    confiscate_property {},
    fine { "违法所得 1倍以上3倍以下", when = "违法所得 1万元以上" },
    fine { "1万元以上3万元以下",      when = "没有 违法所得 或 违法所得 不足1万元" },
    suspend_business { "1个月以上6个月以下", when = "情节严重" },
  },

  -- 样例：人数和月数是自拟的演示数值，不出自任何公布的基准。
  tiers = {
    tier { "较轻", when = "非 情节严重 且 接纳未成年人人数 不超过2人", fine = "法定幅度 30%(含)以下" },
    tier { "一般", when = "非 情节严重 且 接纳未成年人人数 3人以上",   fine = "法定幅度 超过30%不足70%" },
    tier { "较重", when = "情节严重 且 接纳未成年人人数 不超过5人",    fine = "法定幅度 70%(含)以上", suspend_business = "1个月以上3个月以下" },
    tier { "严重", when = "情节严重 且 接纳未成年人人数 6人以上",      fine = "法定幅度 70%(含)以上", suspend_business = "3个月以上6个月以下" },
  },
}
