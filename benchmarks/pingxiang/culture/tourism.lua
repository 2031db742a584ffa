-- SPDX-License-Identifier: CC0-1.0
--
-- 文化和旅游：旅游法第九十五条第一款、第一百零二条第三款，文物保护法第八十九条。典型目录，按样例文件的通用阶次。
-- 违法所得十万元、违法经营额三万元是两支的界线；暂扣或者吊销导游证作附加。

item "culture.tourism.95.1" {
  title      = "未经许可经营旅行社业务",
  department = "文化和旅游",
  violates   = "旅游法#28",
  punishes   = "旅游法#95.1",
  document   = "px-sample-typical",
  effective  = { from = "2018-10-26" },

  parts = {
    part {
      on = "unit",
      statute = {
        order "责令改正",
        confiscate_gains {},
        fine { "1万元以上10万元以下",     otherwise = true },
        fine { "违法所得 1倍以上5倍以下", when = "违法所得 10万元以上" },
      },
    },
    part { on = "person", statute = { fine { "2000元以上2万元以下" } } },
  },
}

item "culture.tourism.102.3" {
  title      = "导游、领队向旅游者索取小费",
  department = "文化和旅游",
  violates   = "旅游法#41.2",
  punishes   = "旅游法#102.3",
  document   = "px-sample-typical",
  effective  = { from = "2018-10-26" },
  when       = "当事人类型 是 公民",

  statute = {
    order "责令退还",
    fine { "1000元以上1万元以下" },
    one_of { suspend_license {}, revoke_license {}, when = "情节严重" },  -- 导游证
  },
}

item "culture.relics.89" {
  title      = "未经许可擅自从事文物商业经营活动",
  department = "文化和旅游",
  violates   = "文物保护法#89",
  punishes   = "文物保护法#89",
  document   = "px-sample-typical",
  effective  = { from = "2025-03-01" },

  facts = {
    money { "文物违法经营额", absent = true, ask = "违法经营额是多少？没有的填「无」。" },
  },

  statute = {
    order "责令改正",
    one_of { warning {}, criticism {} },
    confiscate_gains {},
    confiscate_property {},                                     -- 非法经营的文物
    fine { "文物违法经营额 2倍以上10倍以下", when = "文物违法经营额 3万元以上" },
    fine { "5万元以上25万元以下",            when = "没有 文物违法经营额 或 文物违法经营额 不足3万元" },
  },
}
