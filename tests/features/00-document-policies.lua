-- SPDX-License-Identifier: CC0-1.0
--
-- 裁量文件的每一种规定、每一种取值各一个测试：bounds、unknown、tie、circumstances、conflict、
-- mitigation、rounding、tiers、adjust。

local common = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]
local base = common .. "可以从轻的情形 = 否; 应当从重的情形 = 否; 可以从重的情形 = 否; "
local lighter = common .. "可以从轻的情形 = 否; 应当从重的情形 = 否; 可以从重的情形 = 否; 立功表现; "

local function policy(name, fields)
  fields.title, fields.number, fields.issuer = name, name, "样式机关"
  fields.level, fields.jurisdiction = "province", "360000"
  fields.published_on, fields.effective = "2020-01-01", { from = "2020-01-01" }
  document (name) (fields)
end
local function thirds() return {
  tier { "减轻", effect = "mitigated" },
  tier { "从轻", effect = "lighter",  fine = "法定幅度 30%(含)以下" },
  tier { "一般", effect = "ordinary", fine = "法定幅度 超过30%不足70%" },
  tier { "从重", effect = "heavier",  fine = "法定幅度 70%(含)以上" },
} end
local function law() return { fine { "1万元以上11万元以下" } } end
local function overlapping() return {
  tier { "低", when = "货值金额 10万元以下", fine = "1万元以上5万元以下" },
  tier { "高", when = "货值金额 10万元以上", fine = "5万元以上11万元以下" },
} end
local function with(id, fields)
  fields.title, fields.department, fields.violates, fields.punishes = id, "样式", "样式法#1", "样式法#2"
  fields.document, fields.statute = fields.document or id, fields.statute or law()
  item (id) (fields)
end

for _, c in ipairs {
  { "可以从轻的情形", "lighter", "may" }, { "应当从重的情形", "heavier", "must" }, { "可以从重的情形", "heavier", "may" } } do
  circumstance { c[1], items = { "policy.*" }, when = "「" .. c[1] .. "」", effect = c[2], duty = c[3], basis = "样式法#4" }
end

-- bounds：以上、以下各自含不含
for _, above in ipairs { "closed", "open" } do
  for _, below in ipairs { "closed", "open" } do
    local id = "policy.bounds." .. above .. "." .. below
    policy(id, { circumstances = "counted", bounds = { above = above, below = below } })
    with(id, { tiers = { tier { "中", when = "货值金额 10万元以上20万元以下", fine = "2万元以上4万元以下" }, tier { "其余", otherwise = true, fine = "5万元" } } })
    local shown = (above == "closed" and "2万元以上" or "超过2万元") .. (below == "closed" and "4万元以下" or "不足4万元")
    test (id .. "，中间") { item = id, facts = base .. "货值金额 = 15万元", expect = { tier = "中", fine = shown } }
    test (id .. "，低端") { item = id, facts = base .. "货值金额 = 10万元", expect = { tier = above == "closed" and "中" or "其余" } }
    test (id .. "，高端") { item = id, facts = base .. "货值金额 = 20万元", expect = { tier = below == "closed" and "中" or "其余" } }
  end
end

-- unknown：问，或者按最低一级
level = choice { "程度档", "轻", "重" }
for _, way in ipairs { "ask", "lowest" } do
  local id = "policy.unknown." .. way
  policy(id, { circumstances = "counted", unknown = way })
  with(id, { factors = { start = "20%", factor { "程度档", { "轻", "0%" }, { "重", "50%" } } } })
end
test "policy.unknown.ask"    { item = "policy.unknown.ask", facts = base, expect = { fine = "22000元以上77000元以下", missing = { "程度档" } } }
test "policy.unknown.lowest" { item = "policy.unknown.lowest", facts = base, expect = { fine = "22000元", missing = {}, presumed = { "程度档" } } }

-- tie：两行都成立
for _, c in ipairs { { "lighter", "低" }, { "heavier", "高" }, { "error", false } } do
  local way, tier = c[1], c[2]
  local id = "policy.tie." .. way
  policy(id, { circumstances = "counted", tie = way })
  with(id, { tiers = overlapping() })
  test (id) { item = id, facts = base .. "货值金额 = 10万元", expect = { tier = tier, outcome = tier and "penalty" or "conflict" } }
end
-- 表自己写的 tie 优先
policy("policy.tie.table", { circumstances = "counted", tie = "lighter" })
with("policy.tie.table", { tie = "heavier", tiers = overlapping() })
test "policy.tie.table" { item = "policy.tie.table", facts = base .. "货值金额 = 10万元", expect = { tier = "高" } }

-- circumstances：表以外再按情节缩小，或者表里已经考虑
for _, way in ipairs { "within", "counted" } do
  local id = "policy.circumstances." .. way
  policy(id, { circumstances = way, tiers = thirds() })
  with(id, { tiers = { tier { "低", when = "货值金额 10万元以下", fine = "1万元以上6万元以下" }, tier { "高", otherwise = true, fine = "6万元以上11万元以下" } } })
  test (id .. "，没有情节") { item = id, facts = base .. "货值金额 = 20万元", expect = { fine = "6万元以上11万元以下" } }
end
test "policy.circumstances.within，从轻" { item = "policy.circumstances.within", facts = common .. "可以从轻的情形; 应当从重的情形 = 否; 可以从重的情形 = 否; 货值金额 = 20万元",
  expect = { tier = "高" } }
test "policy.circumstances.counted，从轻" { item = "policy.circumstances.counted", facts = common .. "可以从轻的情形; 应当从重的情形 = 否; 可以从重的情形 = 否; 货值金额 = 20万元",
  expect = { tier = "高", fine = "6万元以上11万元以下" } }

-- conflict：从轻和从重都有
for _, way in ipairs { "weigh", "must_first" } do
  local id = "policy.conflict." .. way
  policy(id, { conflict = way, tiers = thirds() })
  with(id, {})
end
local may_against_must = common .. "可以从轻的情形; 应当从重的情形; 可以从重的情形 = 否"
local both_must = common .. "立功表现; 可以从轻的情形 = 否; 应当从重的情形; 可以从重的情形 = 否"
test "policy.conflict.weigh，权衡"       { item = "policy.conflict.weigh", facts = may_against_must, expect = { fine = "1万元以上11万元以下", diagnostics = { "needs_weighing" } } }
test "policy.conflict.must_first，应当的优先" { item = "policy.conflict.must_first", facts = may_against_must, expect = { fine = "8万元以上11万元以下" } }
test "policy.conflict.must_first，都是应当"   { item = "policy.conflict.must_first", facts = both_must, expect = { diagnostics = { "needs_weighing" } } }

-- mitigation：零以上，或者最低限的一成
for _, c in ipairs { { "zero", 0, "超过0元不足1万元" }, { "share", "10%", "1000元以上不足1万元" } } do
  local id = "policy.mitigation." .. c[1]
  policy(id, { mitigation = { floor = c[2] }, tiers = thirds() })
  circumstance { "减轻：" .. id, items = { id }, when = "「应当减轻的情形」", effect = "mitigated", duty = "must", basis = "样式法#4" }
  with(id, {})
  test (id) { item = id, facts = base .. "应当减轻的情形", expect = { fine = c[3] } }
end

-- rounding：显示的两端向内取整
for _, c in ipairs { { "100元", "4000元以上4900元以下" }, { "1000元", "4000元" }, { "0.01元", "3950.62元以上4938.26元以下" } } do
  local id = "policy.rounding." .. c[1]
  policy(id, { circumstances = "counted", rounding = { unit = c[1] } })
  with(id, { statute = { fine { "货值金额 32%以上40%以下" } } , tiers = { tier { "一律", otherwise = true, fine = "法定幅度 100%以下" } } })
  test (id) { item = id, facts = base .. "货值金额 = 12345.67元", expect = { fine = c[2] } }
end

-- tiers：没有自己的表的事项用文件的档；没有某一效果的档，就是缺口
policy("policy.tiers.missing", { tiers = { tier { "从轻", effect = "lighter", fine = "法定幅度 30%(含)以下" }, tier { "一般", effect = "ordinary", fine = "法定幅度 超过30%" } } })
with("policy.tiers.missing", {})
test "policy.tiers 一般"     { item = "policy.tiers.missing", facts = base, expect = { fine = "超过4万元11万元以下" } }
test "policy.tiers 没有从重" { item = "policy.tiers.missing", facts = base .. "违反突发事件应对措施", expect = { outcome = "gap" } }
-- 没有最高限的法律条款，文件的档不动它
policy("policy.tiers.no-maximum", { tiers = thirds() })
with("policy.tiers.no-maximum", { statute = { fine { "3万元以上" } } })
test "policy.tiers 没有最高限" { item = "policy.tiers.no-maximum", facts = base, expect = { diagnostics = { "no_maximum" } } }

-- adjust：裁量以后、截取以前，降低的不低于 floor
policy("policy.adjust", { circumstances = "counted", adjust = {
  { "公开道歉承诺", when = "「已作出公开道歉承诺」", by = "-50%以上-30%以下", floor = "法定最低" },
  { "阻挠检查", when = "「阻挠检查」", by = "10%" } } })
with("policy.adjust", { tiers = { tier { "低", when = "货值金额 不足1万元", fine = "12000元" }, tier { "高", otherwise = true, fine = "10万元" } } })
test "policy.adjust 降三成到五成" { item = "policy.adjust", facts = base .. "货值金额 = 2万元; 已作出公开道歉承诺; 阻挠检查 = 否", expect = { fine = "5万元以上7万元以下" } }
test "policy.adjust 不低于法定最低" { item = "policy.adjust", facts = base .. "货值金额 = 2元; 已作出公开道歉承诺; 阻挠检查 = 否", expect = { fine = "1万元" } }
test "policy.adjust 加一成，到法定最高" { item = "policy.adjust", facts = base .. "货值金额 = 2万元; 已作出公开道歉承诺 = 否; 阻挠检查", expect = { fine = "11万元" } }
test "policy.adjust 先后相乘" { item = "policy.adjust", facts = base .. "货值金额 = 2万元; 已作出公开道歉承诺; 阻挠检查", expect = { fine = "55000元以上77000元以下" } }
