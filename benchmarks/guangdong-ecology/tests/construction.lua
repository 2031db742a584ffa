-- SPDX-License-Identifier: CC0-1.0
--
-- §1.6 至 §1.10。案情是编的，金额照裁量表手算。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 发现日期 = 2023-12-01; 作出决定日期 = 2024-03-01; "
local function span(to) return common .. "违法行为开始日 = 2022-10-10; 违法行为终了日 = " .. to .. "; " end
local in_time = "改正情况 = 责令期限内改正; "
local late    = "改正情况 = 逾期后改正; "
local once    = "以往同类违法 = 没有; "
local mildest = "环评文件类别 = 报告表; 产排污情况 = 未排放污染物; 建设项目地点 = 一般区域; 配合调查; "
local gravest = [[环评文件类别 = 报告书; 纳入排污许可重点管理; 产排污情况 = 有毒有害污染物; 建设项目地点 = 生态保护红线区域; 不配合调查;
  以往同类违法 = 2022-01-01、2022-02-01、2022-03-01; ]]
local middle  = [[环评文件类别 = 报告书; 纳入排污许可重点管理 = 否; 产排污情况 = 除有毒有害污染物以外的其他污染物;
  建设项目地点 = 限批区; 配合调查; 以往同类违法 = 2022-01-01; ]]

-- 最轻 28%：法定最低 5万元到不了。
test "初步设计：最轻五万六千元" { item = "gd.1.6",
  facts = span("2022-12-01") .. in_time .. once .. mildest .. "违法程度 = 未落实环保措施以及投资概算",
  expect = { fine = "56000元" } }
test "初步设计：逾期最轻" { item = "gd.1.6",
  facts = span("2022-12-01") .. late .. once .. mildest .. "违法程度 = 未落实环保措施以及投资概算",
  expect = { fine = "23万元" } }
test "初步设计：一百零五个百分点按一百" { item = "gd.1.6",
  facts = span("2023-10-10") .. in_time .. gravest .. "违法程度 = 未依法开展后评价", expect = { fine = "20万元" } }
test "初步设计：逾期最重" { item = "gd.1.6",
  facts = span("2023-10-10") .. late .. gravest .. "违法程度 = 未依法开展后评价", expect = { fine = "100万元" } }

test "对策措施：最轻" { item = "gd.1.7",
  facts = span("2023-04-09") .. in_time .. once .. mildest .. "建设情况 = 基础建设阶段; 整改情况 = 立即停止建设并主动落实措施",
  expect = { fine = "20万元", diagnostics = false } }
test "对策措施：满六个月" { item = "gd.1.7",
  facts = span("2023-04-10") .. in_time .. once .. mildest .. "建设情况 = 设备安装阶段; 整改情况 = 立即停止建设但未主动落实",
  expect = { fine = "36万元" } }
test "对策措施：最重" { item = "gd.1.7",
  facts = span("2023-10-10") .. late .. gravest .. "建设情况 = 投入生产或者使用阶段; 整改情况 = 逾期不停止建设",
  expect = { fine = "100万元" } }

test "三同时：限期内最轻，单位和个人" { item = "gd.1.8",
  facts = span("2022-12-01") .. in_time .. once .. mildest .. "环境保护设施情况 = 已建成，未通过验收或者验收不合格",
  expect = { fine = { "20万元", "5万元" } } }
test "三同时：限期内改正" { item = "gd.1.8",
  facts = span("2023-04-10") .. in_time .. middle .. "环境保护设施情况 = 未建成",
  expect = { fine = { "52万元", "114000元" } } }
test "三同时：逾期未改正" { item = "gd.1.8",
  facts = span("2023-04-10") .. late .. middle .. "环境保护设施情况 = 未建成",
  expect = { fine = { "164万元", "114000元" } } }
test "三同时：逾期一百三十、个人一百零五，都按一百" { item = "gd.1.8",
  facts = span("2023-10-10") .. late .. gravest .. "环境保护设施情况 = 已建成，但验收弄虚作假; 造成重大环境污染或者生态破坏",
  expect = { fine = { "200万元", "20万元" }, penalties = { "罚款", "罚款", "责令停产停业", "责令关闭" } } }
test "三同时：是否逾期没有查明" { item = "gd.1.8",
  facts = span("2023-04-10") .. middle .. "环境保护设施情况 = 未建成",
  expect = { outcome = "给予处罚", missing = { "改正情况" } } }

test "验收报告：第四天" { item = "gd.1.9",
  facts = span("2022-10-14") .. in_time .. once .. "公开情况 = 不如实公开", expect = { fine = "9万元" } }
test "验收报告：第五天" { item = "gd.1.9",
  facts = span("2022-10-15") .. in_time .. once .. "公开情况 = 不如实公开", expect = { fine = "10万元" } }
test "验收报告：第二十天，逾期未公开" { item = "gd.1.9",
  facts = span("2022-10-30") .. late .. once .. "公开情况 = 未公开", expect = { fine = "20万元" } }

test "收取费用：一年零一天以前的不算" { item = "gd.1.10",
  facts = span("2023-02-20") .. in_time .. "以往同类违法 = 2022-02-19; 所收费用 = 10万元",
  expect = { fine = "10万元以上不足15万元" } }
test "收取费用：恰好一年" { item = "gd.1.10",
  facts = span("2023-02-20") .. in_time .. "以往同类违法 = 2022-02-20; 所收费用 = 10万元",
  expect = { fine = "20万元以上30万元以下" } }
test "收取费用：有同类又逾期，定三倍" { item = "gd.1.10",
  facts = span("2023-02-20") .. late .. "以往同类违法 = 2022-02-20; 所收费用 = 10万元", expect = { fine = "30万元" } }
test "收取费用：逾期" { item = "gd.1.10",
  facts = span("2023-02-20") .. late .. "以往同类违法 = 2021-12-01; 所收费用 = 10万元", expect = { fine = "15万元以上不足20万元" } }
