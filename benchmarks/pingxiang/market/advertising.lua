-- SPDX-License-Identifier: CC0-1.0
--
-- 市场监管：广告法第五十五条第一款。演示：广告费用的倍数，费用无法计算或者明显偏低的另一支，
-- 两年内三次以上的加重；可以吊销营业执照。没有看到公布的分档，按样例文件的通用阶次。

item "market.advertising.55.1" {
  title      = "广告主发布虚假广告",
  department = "市场监管",
  violates   = "广告法#28.1",
  punishes   = "广告法#55.1",
  document   = "px-sample-general",
  effective  = { from = "2021-04-29" },

  statute = {
    order "责令停止发布广告",
    order "责令在相应范围内消除影响",
    fine { "广告费用 3倍以上5倍以下",     when = "非 虚假广告情节严重 且 非 广告费用不能作为基数" },
    fine { "20万元以上100万元以下",       when = "非 虚假广告情节严重 且 广告费用不能作为基数" },
    fine { "广告费用 5倍以上10倍以下",    when = "虚假广告情节严重 且 非 广告费用不能作为基数" },
    fine { "100万元以上200万元以下",      when = "虚假广告情节严重 且 广告费用不能作为基数" },
    may_add { revoke_license {}, when = "虚假广告情节严重" },
  },
}
