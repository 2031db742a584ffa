-- SPDX-License-Identifier: CC0-1.0
--
-- 税务（sw-fs-01、sw-fs-02）：按逾期天数的定额。法定 1000至2000元之间没有一档。
-- 第十五日、情节严重与天数同时成立的，按较重的一档。

local function by_days()
  return {
    tier { "（一）", when = "逾期天数 0日以下",         outcome = "no_penalty" },
    tier { "（二）", when = "逾期天数 超过0日15日以下", fine = "200元" },
    tier { "（三）", when = "逾期天数 15日以上30日以下", fine = "500元" },
    tier { "（四）", when = "逾期天数 超过30日",        fine = "1000元" },
    tier { "（五）", when = "情节严重",                 fine = "2000元以上1万元以下" },
  }
end

local function sanctions()
  return {
    order "责令限期改正",
    may { fine { "2000元以下", when = "非 情节严重" }, fine { "2000元以上1万元以下", when = "情节严重" } },
  }
end

local overdue = number { "逾期天数", unit = "日", ask = "过了规定的期限几日改正？期限内改正的填 0。" }
local url = "，http://fsou.com/html/text/lar/174176/17417647_2.html"

item "tax.60.1.3" {
  title      = "未按照规定报送财务、会计制度或者处理办法和会计核算软件备查",
  department = "税务",
  punishes   = "税收征收管理法#60.1.3",
  document   = "tax-page",
  source     = "税务行政处罚裁量标准第15条" .. url .. "（sw-fs-01）",
  facts      = { overdue },
  statute    = sanctions(),
  tiers      = by_days(),
}

item "tax.60.1.5" {
  title      = "未按照规定安装、使用税控装置，或者损毁、擅自改动税控装置",
  department = "税务",
  punishes   = "税收征收管理法#60.1.5",
  document   = "tax-page",
  source     = "税务行政处罚裁量标准第16条" .. url .. "（sw-fs-02）",
  facts      = { overdue },
  statute    = sanctions(),
  tiers      = by_days(),
}
