-- SPDX-License-Identifier: CC0-1.0
--
-- 自然资源：测绘法第五十五条第一款。典型目录，按样例文件的通用阶次。以测绘约定报酬为基数。

item "land.survey.55.1" {
  title      = "未取得测绘资质证书，擅自从事测绘活动",
  department = "自然资源",
  violates   = "测绘法#27.2",
  punishes   = "测绘法#55.1",
  document   = "px-sample-typical",
  effective  = { from = "2017-07-01" },

  facts = {
    money { "测绘约定报酬", ask = "测绘约定报酬是多少？" },
  },

  statute = {
    order "责令停止违法行为",
    confiscate_gains {},
    confiscate_property {},                                     -- 测绘成果
    fine { "测绘约定报酬 1倍以上2倍以下" },
    confiscate_tools { when = "情节严重" },
  },
}
