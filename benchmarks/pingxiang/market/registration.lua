-- SPDX-License-Identifier: CC0-1.0
--
-- 市场监管：无证无照经营查处办法第十三条、市场主体登记管理条例第四十四条。
-- 演示：只有最高限；按情节分两支，重的一支吊销营业执照；清单写明减轻的一行（见 exemptions/market.csv）。

item "market.license.13" {
  title      = "未依法取得营业执照从事经营活动",
  department = "市场监管",
  violates   = "无证无照经营查处办法#2",
  punishes   = "无证无照经营查处办法#13",
  document   = "px-sample-general",
  effective  = { from = "2017-10-01" },

  statute = {
    order "责令停止违法行为",
    confiscate_gains {},
    fine { "1万元以下" },
  },
}

item "market.registration.44" {
  title      = "提交虚假材料或者采取其他欺诈手段隐瞒重要事实取得市场主体登记",
  department = "市场监管",
  violates   = "市场主体登记管理条例#17",
  punishes   = "市场主体登记管理条例#44",
  document   = "px-sample-general",
  effective  = { from = "2022-03-01" },

  statute = {
    order "责令改正",
    confiscate_gains {},
    fine { "5万元以上20万元以下",   when = "非 情节严重" },
    fine { "20万元以上100万元以下", when = "情节严重" },
    revoke_license { when = "情节严重" },
  },
}
