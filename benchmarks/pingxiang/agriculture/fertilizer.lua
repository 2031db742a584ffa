-- SPDX-License-Identifier: CC0-1.0
--
-- 农业农村：肥料登记管理办法第二十七条第一项。演示：违法所得的倍数带绝对上限，没有违法所得的另一支。
-- 分档取自乌恰县农业农村局《肥料登记管理办法》农业行政处罚自由裁量权基准，[seen: AGRI-XJ]
--   http://xjwqx.gov.cn/xjwqx/c103073/202401/d40d77a3329d442fae5eb1fb3b180923.shtml
--   较轻 货值 1 万元以下       一倍，最高 1 万元           没有违法所得 1000 至 4000 元
--   一般 货值 1 万至 5 万元    一倍至二点五倍，最高 2 万元 没有违法所得 4000 至 7000 元
--   严重 货值 5 万元以上       二点五倍至三倍，最高 3 万元 没有违法所得 7000 至 1 万元
-- 恰为一万元、五万元的，原表两档都含，样例取较轻的一档。

-- 一档的幅度：有违法所得的按倍数、不超过上限，没有的按定额。
local function band(low, high, cap, from, to)
  local function side(times, none)
    return "若 没有 违法所得 则 " .. none .. " 否则 最小(" .. cap .. ", 违法所得 * " .. times .. ")"
  end
  return { from = side(low, from), to = side(high, to) }
end

item "agriculture.fertilizer.27.1" {
  title      = "生产、销售未取得登记证的肥料产品",
  department = "农业农村",
  violates   = "肥料登记管理办法#5.1",
  punishes   = "肥料登记管理办法#27..1",
  document   = "px-sample-general",
  effective  = { from = "2022-01-07" },
  source     = "样例：乌恰县农业农村局《肥料登记管理办法》农业行政处罚自由裁量权基准",
  tie        = "lighter",

  statute = {
    order "责令改正",                                           -- 行政处罚法第二十八条第一款
    warning {},
    fine { "违法所得 3倍以下", cap = "3万元", when = "有 违法所得" },
    fine { "1万元以下",                       when = "没有 违法所得" },
  },

  tiers = {
    tier { "较轻", when = "货值金额 1万元以下",          fine = band("1倍",   "1倍",   "1万元", "1000元", "4000元") },
    tier { "一般", when = "货值金额 1万元以上5万元以下", fine = band("1倍",   "2.5倍", "2万元", "4000元", "7000元") },
    tier { "严重", when = "货值金额 5万元以上",          fine = band("2.5倍", "3倍",   "3万元", "7000元", "1万元") },
  },
}
