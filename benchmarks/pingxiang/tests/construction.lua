-- SPDX-License-Identifier: CC0-1.0
--
-- 住房城乡建设。

local common = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local person = "当事人类型 = 公民; 出生日期 = 1980-08-08; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
  .. "违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "

test "施工许可，恰为二万平方米取较轻的一档" { item = "construction.permit.57",
  facts = common .. "工程合同价款 = 1000万元; 属于市政工程 = 否; 涉案建筑面积 = 20000平方米",
  expect = { fine = { "10万元以上13万元以下", "1万元以下" } } }

test "施工许可，多一平方米就是一般" { item = "construction.permit.57",
  facts = common .. "工程合同价款 = 1000万元; 属于市政工程 = 否; 涉案建筑面积 = 20001平方米",
  expect = { fine = { "13万元以上17万元以下", "1万元以上2万元以下" } } }

test "施工许可，市政工程按规模，不问面积" { item = "construction.permit.57",
  facts = common .. "工程合同价款 = 1000万元; 属于市政工程; 市政工程规模 = 大型",
  expect = { fine = { "17万元以上20万元以下", "2万元以上3万元以下" } } }

test "施工许可，小型工程造成严重后果，先看后果" { item = "construction.permit.57",
  facts = "当事人类型 = 法人或者其他组织; 危害后果 = 严重; 改正情况 = 拒不改正; 以往同类违法 = 没有; 违法行为终了日 = 2026-03-01; "
       .. "发现日期 = 2026-04-02; 工程合同价款 = 1000万元; 属于市政工程; 市政工程规模 = 小型",
  expect = { fine = { "17万元以上20万元以下", "2万元以上3万元以下" } } }

test "施工许可，合同价款没有查明" { item = "construction.permit.57",
  facts = common .. "属于市政工程 = 否; 涉案建筑面积 = 20000平方米",
  expect = { outcome = "事实不足", missing = { "工程合同价款" } } }

test "消防验收，没有情节" { item = "construction.fire.58.2",
  facts = common,
  expect = { tier = "一般", fine = "10万元以上20万元以下", penalties = { "责令停产停业", "罚款" } } }

test "消防验收，应当从轻或者减轻" { item = "construction.fire.58.2",
  facts = common .. "主动消除或者减轻危害后果",
  expect = { tier = "从轻", fine = "3万元以上10万元以下" } }

test "消防验收，突发事件期间从重" { item = "construction.fire.58.2",
  facts = common .. "违反突发事件应对措施",
  expect = { tier = "从重", fine = "20万元以上30万元以下", basis = "行政处罚法#49" } }
