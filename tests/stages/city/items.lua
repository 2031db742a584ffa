-- SPDX-License-Identifier: CC0-1.0
-- 首次发现：责令限期改正，处十万元以下罚款；逾期未改正：单位、责任人员并罚。
local share = { "未记录人数 占 总人数 10%以下", "未记录人数 占 总人数 超过10%30%以下",
                "未记录人数 占 总人数 超过30%" }
local function tiers_of(...)
  local fines = { ... }
  local rows = {}
  for i, when in ipairs(share) do
    rows[i] = tier { tostring(i), when = when, fine = fines[i] }
  end
  return rows
end

item "yj.97.1.4" {
  title = "未如实记录安全生产教育和培训情况", department = "应急管理",
  violates = "安全生产法#28.4", punishes = "安全生产法#97.1.4",
  parts = {
    part { on = "unit",
      statute = { order "责令限期改正", fine { "10万元以下" } },
      tiers = tiers_of("3万元以下", "3万元以上7万元以下", "7万元以上10万元以下") },
    part { on = "unit", after = "逾期未改正",
      statute = { suspend_business {}, fine { "10万元以上20万元以下" } },
      tiers = tiers_of("10万元以上13万元以下", "13万元以上17万元以下", "17万元以上20万元以下") },
    part { on = "直接负责的主管人员和其他直接责任人员", after = "逾期未改正",
      statute = { fine { "2万元以上5万元以下" } },
      tiers = tiers_of("2万元", "2万元以上4万元以下", "4万元以上5万元以下") },
  },
}

-- 责令改正，给予警告；拒不改正的，处五千元以上五万元以下罚款；情节严重的，责令停产停业，
-- 直至吊销许可证。
item "food.126.1.3" {
  title = "进货时未查验许可证和相关证明文件", department = "市场监管",
  violates = "食品安全法#53.1", punishes = "食品安全法#126.1.3",
  parts = {
    part { statute = { order "责令改正", warning {} } },
    part { after = "改正情况 是 拒不改正",
      statute = { order "责令改正", warning {}, fine { "5000元以上5万元以下" },
                  one_of { suspend_business {}, revoke_license {}, when = "情节严重" } } },
  },
}

-- 责令改正；拒不改正的，处二千元以下罚款：一个事项，不分 part。
item "food.125.2" {
  title = "食品的标签存在瑕疵", department = "市场监管",
  violates = "食品安全法#71.1", punishes = "食品安全法#125.2",
  after = "改正情况 是 拒不改正",
  statute = { order "责令改正", fine { "2000元以下" } },
}
