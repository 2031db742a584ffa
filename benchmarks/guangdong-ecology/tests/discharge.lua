-- SPDX-License-Identifier: CC0-1.0
--
-- §2.5 至 §2.8、§2.10。案情是编的，金额照裁量表手算。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 情节严重 = 否：一般; 发现日期 = 2023-12-01; 作出决定日期 = 2024-03-01; "
local function span(to) return common .. "违法行为开始日 = 2022-10-10; 违法行为终了日 = " .. to .. "; " end
local in_time = "改正情况 = 责令期限内改正; "
local late    = "改正情况 = 逾期后改正; "
local once    = "以往同类违法 = 没有; "
local often   = "以往同类违法 = 2022-01-01、2022-02-01、2022-03-01; "
local mildest = "排污许可管理类别 = 简化管理; 水污染物类别 = B类水污染物; 排放口在生态环境敏感区域 = 否; "
local gravest = "排污许可管理类别 = 重点管理; 水污染物类别 = 有毒有害水污染物; 排放口在生态环境敏感区域; "

test "无证排污（法律）：最轻恰为法定最低" { item = "gd.2.5.1",
  facts = span("2023-01-09") .. in_time .. once .. mildest,
  expect = { fine = "10万元" } }
test "无证排污（法律）：满三个月，第二次" { item = "gd.2.5.1",
  facts = span("2023-01-10") .. in_time .. "以往同类违法 = 2022-01-01; " .. mildest, expect = { fine = "16万元" } }
test "无证排污（法律）：最重" { item = "gd.2.5.1",
  facts = span("2023-10-10") .. late .. often .. gravest, expect = { fine = "100万元" } }
-- 表中只有简化、重点两类。
test "无证排污（法律）：登记管理没有权重" { item = "gd.2.5.1",
  facts = span("2023-01-09") .. in_time .. once .. "排污许可管理类别 = 登记管理; 水污染物类别 = B类水污染物; 排放口在生态环境敏感区域 = 否",
  expect = { outcome = "规定有缺口" } }

test "无证排污（条例）：不足百分之二十按百分之二十" { item = "gd.2.5.2",
  facts = span("2023-01-09") .. in_time .. once .. mildest, expect = { fine = "20万元" } }
test "无证排污（条例）：百分之十九" { item = "gd.2.5.2",
  facts = span("2023-04-10") .. in_time .. once .. mildest, expect = { fine = "20万元" } }
test "无证排污（条例）：百分之二十一" { item = "gd.2.5.2",
  facts = span("2023-04-10") .. in_time .. "以往同类违法 = 2022-01-01; " .. mildest, expect = { fine = "21万元" } }
test "无证排污（条例）：情节严重" { item = "gd.2.5.2",
  facts = [[当事人类型 = 法人或者其他组织; 危害后果 = 严重; 情节严重 = 是：影响饮用水; 发现日期 = 2023-12-01; 作出决定日期 = 2024-03-01;
    违法行为开始日 = 2022-10-10; 违法行为终了日 = 2023-10-10; ]] .. late .. often .. gravest,
  expect = { fine = "100万元", penalties = { "限制开展生产经营活动", "责令停产停业", "罚款", "责令停产停业", "责令关闭" } } }

test "违证排污：一项" { item = "gd.2.6",
  facts = span("2023-01-09") .. in_time .. once .. mildest .. "违反载明要求的数量 = 1项",
  expect = { fine = "10万元" } }
test "违证排污：两项" { item = "gd.2.6",
  facts = span("2023-01-09") .. in_time .. once .. mildest .. "违反载明要求的数量 = 2项", expect = { fine = "13万元" } }
test "违证排污：五项" { item = "gd.2.6",
  facts = span("2023-01-09") .. in_time .. once .. mildest .. "违反载明要求的数量 = 5项", expect = { fine = "17万元" } }
test "违证排污：最重，拒不改正" { item = "gd.2.6",
  facts = span("2023-01-09") .. "改正情况 = 拒不改正; " .. often .. gravest .. "违反载明要求的数量 = 10项",
  expect = { fine = "100万元", penalties = { "罚款", "责令停产停业", "责令关闭" } } }

local clean = "超标因子数目 = 1个; 水污染物类别 = B类水污染物; 排放口所在区域 = 一般区域; 超量比例 = 没有; "

-- 7% 即 7万元，低于法定最低。
test "超标（法律）：仅pH轻微超标，按法定最低" { item = "gd.2.7.1",
  facts = span("2023-01-09") .. in_time .. once .. clean .. "废水日排放量 = 49.9吨; 超标倍数 = 没有; 仅pH值超标; pH值 = 4.9",
  expect = { fine = "10万元", diagnostics = "benchmark_below_statute" } }
test "超标（法律）：二十八个百分点" { item = "gd.2.7.1",
  facts = span("2023-01-09") .. in_time .. "以往同类违法 = 2022-05-01; " .. clean .. "废水日排放量 = 250吨; 超标倍数 = 4倍; 仅pH值超标 = 否",
  expect = { fine = "28万元" } }
test "超标（法律）：pH恰为5，表中没有" { item = "gd.2.7.1",
  facts = span("2023-01-09") .. late .. once .. clean .. "废水日排放量 = 20吨; 超标倍数 = 没有; 仅pH值超标; pH值 = 5",
  expect = { outcome = "规定有缺口" } }
test "超标（法律）：pH恰为11" { item = "gd.2.7.1",
  facts = span("2023-01-09") .. in_time .. once .. clean .. "废水日排放量 = 200吨; 超标倍数 = 没有; 仅pH值超标; pH值 = 11",
  expect = { fine = "20万元" } }
test "超标（法律）：恰为三倍" { item = "gd.2.7.1",
  facts = span("2023-01-09") .. in_time .. once .. clean .. "废水日排放量 = 50吨; 超标倍数 = 3倍; 仅pH值超标 = 否",
  expect = { fine = "18万元" } }
-- 附件2第6项：“以下”不含本数，pH 两端都含。
test "超标（法律）：零点零九倍，一年内首次，不罚" { item = "gd.2.7.1",
  facts = span("2023-01-09") .. in_time .. "以往同类违法 = 2022-01-08; " .. clean .. "废水日排放量 = 20吨; 超标倍数 = 0.09倍; 仅pH值超标 = 否",
  expect = { outcome = "不予处罚", exemption = "ex-gd-06", basis = { "行政处罚法#33.1" } } }
test "超标（法律）：恰为零点一倍" { item = "gd.2.7.1",
  facts = span("2023-01-09") .. in_time .. "以往同类违法 = 2022-01-08; " .. clean .. "废水日排放量 = 20吨; 超标倍数 = 0.1倍; 仅pH值超标 = 否",
  expect = { outcome = "给予处罚", exemption = false } }
test "超标（法律）：pH恰为10，不罚" { item = "gd.2.7.1",
  facts = span("2023-01-09") .. in_time .. once .. clean .. "废水日排放量 = 20吨; 超标倍数 = 没有; 仅pH值超标; pH值 = 10",
  expect = { outcome = "不予处罚", exemption = "ex-gd-06" } }
test "超标（法律）：恰好一年前有同类" { item = "gd.2.7.1",
  facts = span("2023-01-09") .. in_time .. "以往同类违法 = 2022-01-09; " .. clean .. "废水日排放量 = 20吨; 超标倍数 = 0.09倍; 仅pH值超标 = 否",
  expect = { outcome = "给予处罚", exemption = false, fine = "15万元" } }
-- 规定第十七条：较重的一级
test "超标（法律）：超标一级、超量另一级" { item = "gd.2.7.1",
  facts = span("2023-01-09") .. in_time .. once .. [[超标因子数目 = 3个; 水污染物类别 = A类水污染物; 排放口所在区域 = 饮用水水源一级保护区;
    废水日排放量 = 20吨; 超标倍数 = 1倍; 超量比例 = 80%; 仅pH值超标 = 否]],
  expect = { fine = "63万元" } }

test "超浓度（条例）：不足百分之二十" { item = "gd.2.7.2",
  facts = span("2023-01-09") .. in_time .. once .. clean .. "废水日排放量 = 20吨; 超标倍数 = 7.99倍; 仅pH值超标 = 否",
  expect = { fine = "20万元" } }
test "超浓度（条例）：恰为八倍" { item = "gd.2.7.2",
  facts = span("2023-01-09") .. in_time .. once .. clean .. "废水日排放量 = 20吨; 超标倍数 = 8倍; 仅pH值超标 = 否",
  expect = { fine = "22万元" } }
test "超浓度（条例）：最重" { item = "gd.2.7.2",
  facts = span("2023-01-09") .. late .. often .. [[超标因子数目 = 3个; 水污染物类别 = 有毒有害水污染物; 排放口所在区域 = 饮用水水源一级保护区;
    废水日排放量 = 200吨; 超标倍数 = 20倍; 超量比例 = 没有; 仅pH值超标 = 否]],
  expect = { fine = "100万元" } }

local ordinary = "水污染物类别 = A类水污染物; 排放口所在区域 = 人居环境敏感区; "

test "逃避监管（法律）：当天" { item = "gd.2.8.1",
  facts = span("2022-10-10") .. in_time .. once .. ordinary .. "逃避监管的表现 = 部分污染防治设施不正常运行", expect = { fine = "13万元" } }
test "逃避监管（法律）：满五天，偷排" { item = "gd.2.8.1",
  facts = span("2022-10-15") .. in_time .. "以往同类违法 = 2022-01-01、2022-02-01; " .. ordinary .. "逃避监管的表现 = 偷排",
  expect = { fine = "48万元" } }
test "逃避监管（法律）：最重" { item = "gd.2.8.1",
  facts = span("2022-10-25") .. late .. often .. "水污染物类别 = 有毒有害水污染物; 排放口所在区域 = 饮用水水源一级保护区; 逃避监管的表现 = 篡改、伪造监测数据",
  expect = { fine = "100万元" } }
test "逃避监管（条例）：不足百分之二十" { item = "gd.2.8.2",
  facts = span("2022-10-10") .. in_time .. once .. ordinary .. "逃避监管的表现 = 部分污染防治设施不正常运行", expect = { fine = "20万元" } }
test "逃避监管（条例）：满一天，整体设施" { item = "gd.2.8.2",
  facts = span("2022-10-11") .. in_time .. once .. ordinary .. "逃避监管的表现 = 整体污染防治设施不正常运行", expect = { fine = "25万元" } }

local calm = "造成重大生态环境影响或者不良社会影响 = 否; "

test "水源保护区排污口：准保护区，无排污，限期内拆除" { item = "gd.2.10",
  facts = span("2023-01-09") .. in_time .. once .. calm .. "排污口所在水源保护区 = 饮用水水源准保护区; 排污口有排污 = 否",
  expect = { fine = "10万元以上不足12万元" } }
test "水源保护区排污口：一级，有排污，限期内拆除" { item = "gd.2.10",
  facts = span("2023-01-09") .. in_time .. once .. calm .. "排污口所在水源保护区 = 饮用水水源一级保护区; 排污口有排污",
  expect = { fine = "35万元以上50万元以下", penalties = { "罚款" } } }
test "水源保护区排污口：一级，有排污，逾期" { item = "gd.2.10",
  facts = span("2023-01-09") .. late .. once .. calm .. "排污口所在水源保护区 = 饮用水水源一级保护区; 排污口有排污",
  expect = { fine = "90万元以上100万元以下", penalties = { "罚款", "责令停产停业" } } }
test "水源保护区排污口：重大影响，两个阶段" { item = "gd.2.10",
  facts = span("2023-01-09") .. in_time .. once .. [[排污口所在水源保护区 = 饮用水水源准保护区; 排污口有排污;
    造成重大生态环境影响或者不良社会影响]],
  expect = { fine = "50万元" } }
test "水源保护区排污口：重大影响，逾期" { item = "gd.2.10",
  facts = span("2023-01-09") .. late .. once .. [[排污口所在水源保护区 = 饮用水水源准保护区; 排污口有排污;
    造成重大生态环境影响或者不良社会影响]],
  expect = { fine = "100万元" } }
