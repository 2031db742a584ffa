-- SPDX-License-Identifier: CC0-1.0
--
-- 市场监管：食品安全法第一百二十五条第一款第一项。演示：按货值金额分两支的罚款。

item "market.food.125.1.1" {
  title      = "生产经营被包装材料、容器、运输工具等污染的食品、食品添加剂",
  department = "市场监管",
  violates   = { "食品安全法#33.1.6", "食品安全法#33.1.7" },
  punishes   = "食品安全法#125.1.1",
  document   = "px-sample-general",
  effective  = { from = "2021-04-29" },

  statute = {
    order "责令改正",                                           -- 行政处罚法第二十八条第一款
    confiscate_gains {},
    confiscate_property {},
    may_add { confiscate_tools {} },
    fine { "5000元以上5万元以下",      when = "货值金额 不足1万元" },
    fine { "货值金额 5倍以上10倍以下", when = "货值金额 1万元以上" },
    one_of { suspend_business {}, revoke_license {}, when = "情节严重" },
  },

  -- 样例：以危害后果分档，幅度为 30/40/30。
  tiers = {
    tier { "较轻", when = "危害后果 不超过 轻微",                        fine = "法定幅度 30%(含)以下" },
    tier { "一般", otherwise = true,                                     fine = "法定幅度 超过30%不足70%" },
    tier { "较重", when = "危害后果 达到 较重 且 非 近二年内首次违法",   fine = "法定幅度 70%(含)以上" },
  },
}

-- 食品安全法第一百三十六条：免予处罚，但不符合食品安全标准的食品仍应没收。
-- 法条的用语是"可以免予处罚"。
exemption {
  "履行进货查验义务",
  items   = { "market.food.*" },
  when    = "符合进货查验免责条件",
  outcome = "exempted",
  keeps   = { "confiscate_property" },
  basis   = "食品安全法#136",
}
