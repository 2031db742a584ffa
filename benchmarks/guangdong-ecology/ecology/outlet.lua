-- SPDX-License-Identifier: CC0-1.0
--
-- 裁量表第二章 §2.10：在饮用水水源保护区内设置排污口。两个阶段，各是一张区域 × 有无排污的表。
-- “重大影响”一行写 100万元，不分阶段；限期内拆除的法定最高是 50万元，这一阶段只能写 50万元。

local function zone(name, idle, discharging)
  return { name, "否", fine = idle }, { name, "是", fine = discharging }
end

local function stage(most, rows)
  local cells = { by = { "排污口所在水源保护区", "排污口有排污" } }
  for _, row in ipairs(rows) do
    cells[#cells + 1], cells[#cells + 2] = zone(row[1], row[2], row[3])
  end
  cells[#cells + 1] = tier { "重大影响", when = "造成重大生态环境影响或者不良社会影响", first = true, fine = most }
  return cells
end

item "gd.2.10" {
  title      = "在饮用水水源保护区内设置排污口",
  department = "生态环境",
  violates   = "水污染防治法#64",
  punishes   = "水污染防治法#84.1",
  document   = "gd-2021-7",
  source     = "广东省生态环境违法行为行政处罚罚款金额裁量表 §2.10",
  facts = {
    choice { "排污口所在水源保护区", "饮用水水源准保护区", "饮用水水源二级保护区", "饮用水水源一级保护区" },
    flag { "排污口有排污" },
  },
  parts = {
    part { on = "unit", when = "非 逾期未改正",
      statute = { order "责令限期拆除", fine { "10万元以上50万元以下" } },
      grid = stage("50万元", {
        { "饮用水水源准保护区",   "10万元以上12万元以下", "12万元以上15万元以下" },
        { "饮用水水源二级保护区", "15万元以上20万元以下", "20万元以上25万元以下" },
        { "饮用水水源一级保护区", "25万元以上35万元以下", "35万元以上50万元以下" },
      }) },
    part { on = "unit", when = "逾期未改正",
      statute = {
        order "强制拆除，所需费用由违法者承担",
        fine { "50万元以上100万元以下" },
        may_add { suspend_business { note = "责令停产整治" } },
      },
      grid = stage("100万元", {
        { "饮用水水源准保护区",   "50万元以上55万元以下", "55万元以上60万元以下" },
        { "饮用水水源二级保护区", "60万元以上70万元以下", "70万元以上80万元以下" },
        { "饮用水水源一级保护区", "80万元以上90万元以下", "90万元以上100万元以下" },
      }) },
  },
}
