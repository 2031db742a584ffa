-- SPDX-License-Identifier: CC0-1.0
--
-- 税务：发票管理办法第三十三条第三、六、八项。演示：可以处的罚款，没收违法所得。
-- 首违不罚清单只用于没有违法所得的，见 exemptions/tax.csv。

local items = {
  { "tax.invoice.33.3", "发票管理办法#33..3", "使用非税控电子器具开具发票，未将软件程序说明资料报主管税务机关备案" },
  { "tax.invoice.33.6", "发票管理办法#33..6", "以其他凭证代替发票使用" },
  { "tax.invoice.33.8", "发票管理办法#33..8", "未按照规定缴销发票" },
}

for _, row in ipairs(items) do
  item(row[1]) {
    title      = row[3],
    department = "税务",
    punishes   = row[2],
    document   = "px-sample-general",
    effective  = { from = "2023-07-20" },

    statute = {
      order "责令改正",
      confiscate_gains { when = "有 违法所得" },
      may { fine { "1万元以下" } },
    },
  }
end
