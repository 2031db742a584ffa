-- SPDX-License-Identifier: CC0-1.0
--
-- 药品监管：药品管理法第一百一十五条。演示：不足十万元按十万元计算的基数，档次按情节确定。
-- 市、县的药品监管职责多由市场监管局行使 [memory]；这里单列，便于分工。

item "drug.115" {
  title      = "未取得药品经营许可证销售药品",
  department = "药品监管",
  violates   = "药品管理法#51.1",
  punishes   = "药品管理法#115",
  document   = "px-sample-general",
  effective  = { from = "2019-12-01" },

  statute = {
    order "责令改正",                                           -- 行政处罚法第二十八条第一款
    close_business {},                                          -- 责令关闭
    confiscate_property {},
    confiscate_gains {},
    fine { "(最大(货值金额, 10万元)) 15倍以上30倍以下" },
  },
}

-- 药品管理法第一百三十七条第六项：在本法规定的幅度内从重。
circumstance {
  "拒绝逃避检查或者毁匿证据",
  items  = { "drug.*" },
  when   = "拒绝逃避检查或者毁匿证据",
  effect = "heavier",
  duty   = "must",
  basis  = "药品管理法#137..6",
}
