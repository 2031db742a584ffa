-- SPDX-License-Identifier: CC0-1.0
--
-- 水利：水土保持法第四十八条。演示：个人与单位；三档定额；两个量以"或"相连，落在两档的从重。
-- 分档取自泗县水土保持管理实施标准，https://www.sixian.gov.cn/public/25212/152876861.html
--   20 吨以下或者 1000 平方米以下          个人 1000 元    单位 2 万元
--   20 吨（含）至 50 吨或者 1000（含）至 5000 平方米    5000 元     10 万元
--   50 吨（含）以上或者 5000 平方米（含）以上           1 万元      20 万元
-- 原表只在下端写“含”，上端按不含理解；10 吨而 6000 平方米同时在一、三两档，取较重的。

local function by_amount(light, ordinary, grave)
  return {
    tier { "一档", when = "取土挖砂采石量 20吨(不含)以下 或 扰动地表面积 1000平方米(不含)以下", fine = light },
    tier { "二档", fine = ordinary, when = any {
      "取土挖砂采石量 20吨(含)以上50吨(不含)以下",
      "扰动地表面积 1000平方米(含)以上5000平方米(不含)以下",
    } },
    tier { "三档", when = "取土挖砂采石量 50吨(含)以上 或 扰动地表面积 5000平方米(含)以上", fine = grave },
  }
end

item "water.conservation.48" {
  title      = "在崩塌、滑坡危险区或者泥石流易发区从事取土、挖砂、采石等活动",
  department = "水利",
  violates   = "水土保持法#17.2",
  punishes   = "水土保持法#48",
  document   = "px-sample-tiers",
  effective  = { from = "2011-03-01" },
  source     = "样例：泗县水土保持管理实施标准",

  parts = {
    part {
      on   = "person",
      when = "个人",
      statute = { order "责令停止违法行为", confiscate_gains {}, fine { "1000元以上1万元以下" } },
      tiers = by_amount("1000元", "5000元", "1万元"),
    },
    part {
      on   = "unit",
      when = "单位",
      statute = { order "责令停止违法行为", confiscate_gains {}, fine { "2万元以上20万元以下" } },
      tiers = by_amount("2万元", "10万元", "20万元"),
    },
  },
}
