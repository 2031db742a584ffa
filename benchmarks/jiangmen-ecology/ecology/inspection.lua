-- SPDX-License-Identifier: CC0-1.0
--
-- 参照表 2-1、3-1、6-16：拒绝检查或者弄虚作假。三张表的五档情节相同；土壤的表单位、个人一起罚。
-- 缺口：“10分钟以上30分钟以下”之前没有一档，拖延不足 10分钟又没有别的情节的，结论是“规定有缺口”。

obstruction = choice { "阻挠检查的表现", ask = "以什么方式阻挠检查？几种都有的，选较重的一种。",
  "拖延", "经提醒不改正，两次以上拖延", "转移、隐匿、伪造、销毁证据等弄虚作假", "围堵、滞留执法人员等恶意方式",
  "拒绝提供资料", "造成执法设备损毁", "使用暴力抗拒执法", "造成执法人员损伤" }
delay = number { "拖延分钟数", unit = "分钟", when = "阻挠检查的表现 是 拖延" }

local stages = {
  "阻挠检查的表现 是 拖延 且 拖延分钟数 10分钟以上30分钟以下",
  "阻挠检查的表现 是 拖延 且 拖延分钟数 超过30分钟 或 阻挠检查的表现 是 经提醒不改正，两次以上拖延",
  "阻挠检查的表现 是 转移、隐匿、伪造、销毁证据等弄虚作假",
  "阻挠检查的表现 属于 (围堵、滞留执法人员等恶意方式、拒绝提供资料、造成执法设备损毁)",
  "阻挠检查的表现 属于 (使用暴力抗拒执法、造成执法人员损伤)",
}

local function five(...)
  local rows = {}
  for i, range in ipairs { ... } do
    rows[i] = tier { "第" .. ({ "一", "二", "三", "四", "五" })[i] .. "档", when = stages[i], fine = range }
  end
  return rows
end

local on_unit = { "2万元以上5万元以下", "5万元以上10万元以下", "10万元以上15万元以下", "15万元以上20万元以下", "20万元" }

item "jm.2-1" {
  title      = "拒绝现场检查或者在接受检查时弄虚作假（水）",
  department = "生态环境",
  punishes   = "水污染防治法#81",
  document   = "jm-2020",
  source     = "参照表 2-1（hj-jm-2-1）",
  statute    = { order "责令改正", fine { "2万元以上20万元以下" } },
  tiers      = five(on_unit[1], on_unit[2], on_unit[3], on_unit[4], on_unit[5]),
}

item "jm.3-1" {
  title      = "拒绝现场检查或者在接受检查时弄虚作假（大气）",
  department = "生态环境",
  punishes   = "大气污染防治法#98",
  document   = "jm-2020",
  source     = "参照表 3-1（hj-jm-3-1）",
  statute    = { order "责令改正", fine { "2万元以上20万元以下" } },
  tiers      = five(on_unit[1], on_unit[2], on_unit[3], on_unit[4], on_unit[5]),
}

item "jm.6-16" {
  title      = "被检查者拒不配合检查，或者在接受检查时弄虚作假（土壤）",
  department = "生态环境",
  punishes   = "土壤污染防治法#93",
  document   = "jm-2020",
  source     = "参照表 6-16（hj-jm-6-16）",
  parts = {
    part { on = "unit",
      statute = { order "责令改正", fine { "2万元以上20万元以下" } },
      tiers   = five(on_unit[1], on_unit[2], on_unit[3], on_unit[4], on_unit[5]) },
    part { on = "person",
      statute = { fine { "5000元以上2万元以下" } },
      tiers   = five("5000元以上8000元以下", "8000元以上1万元以下", "1万元以上1.5万元以下",
                     "1.5万元以上1.8万元以下", "1.8万元以上2万元以下") },
  },
}
