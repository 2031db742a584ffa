-- SPDX-License-Identifier: CC0-1.0
--
-- 民族宗教：宗教事务条例第六十九条第一款。演示：违法所得无法确定的才罚款，能确定的只没收。
-- 分档取自大盘镇综合行政执法事项自由裁量基准（2025 年 3 月版，引浙民宗发〔2023〕45号，转载，只作结构），
--   http://www.situma.cn/document/888edfcad958769d36e6a841279cfeac.html
--   情节轻微、经指出后立即改正 1 万元以下；情节较重 1 万至 2 万元；最重一档的金额没有看到，以余下的幅度补足。

item "religion.venue.69.1" {
  title      = "擅自设立宗教活动场所",
  department = "民族宗教",
  violates   = "宗教事务条例#69.1",
  punishes   = "宗教事务条例#69.1",
  document   = "px-sample-tiers",
  effective  = { from = "2018-02-01" },
  source     = "样例：结构取自大盘镇综合行政执法事项自由裁量基准（2025 年 3 月版）",

  statute = {
    order "予以取缔",
    confiscate_gains    { when = "有 违法所得" },
    confiscate_property { when = "「有非法财物」" },
    fine { "5万元以下", when = "无法查明 违法所得" },
  },

  tiers = {
    tier { "轻微", when = "情节轻微 且 改正情况 不超过 当场改正", fine = "1万元以下" },
    tier { "较重", otherwise = true,                              fine = "1万元以上2万元以下" },
    tier { "严重", when = "情节严重 或 改正情况 是 拒不改正 或 次数(以往同类违法, 5年, 含本次) 2次以上", first = true, fine = "2万元以上5万元以下" },
  },
}
