-- SPDX-License-Identifier: CC0-1.0
--
-- 市场监管：食品安全法第一百二十五条第二款、第一百二十六条第一款第三项。
-- 演示：先责令改正，拒不改正才罚款；警告；情节严重的停产停业或者吊销许可证。

item "market.food.125.2" {
  title      = "生产经营的食品、食品添加剂的标签、说明书存在瑕疵，但不影响食品安全且不会误导消费者",
  department = "市场监管",
  violates   = "食品安全法#67.1",
  punishes   = "食品安全法#125.2",
  document   = "px-sample-general",
  effective  = { from = "2021-04-29" },

  statute = {
    order "责令改正",
    fine { "2000元以下", when = "改正情况 是 拒不改正" },
  },
}

item "market.food.126.1.3" {
  title      = "食品生产经营者进货时未查验许可证和相关证明文件，或者未建立并遵守进货查验记录制度",
  department = "市场监管",
  violates   = "食品安全法#53.1",
  punishes   = "食品安全法#126.1.3",
  document   = "px-sample-general",
  effective  = { from = "2021-04-29" },

  statute = {
    order "责令改正",
    warning {},
    fine { "5000元以上5万元以下", when = "改正情况 是 拒不改正" },
    one_of { suspend_business {}, revoke_license {}, when = "情节严重" },
  },
}
