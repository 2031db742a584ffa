-- SPDX-License-Identifier: CC0-1.0
--
-- 固定数额（道路运输条例第七十条）；情节特别严重的二倍以上五倍以下（安全生产法第一百一十四条）。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

item "57.fixed" { title = "三千元", department = "交通运输", violates = "道路运输条例#24", punishes = "道路运输条例#70.3", statute = { order "责令改正", fine { "3000元" } } }
item "57.super" { title = "事故", department = "应急管理", violates = "安全生产法#21", punishes = "安全生产法#114",
  facts = { choice { "事故的等级", "一般", "较大" }, judgement { "情节特别严重" } },
  statute = { fine { "30万元以上100万元以下", when = "事故的等级 是 一般 且 非 情节特别严重" }, fine { "100万元以上200万元以下", when = "事故的等级 是 较大 且 非 情节特别严重" },
              fine { from = "(若 事故的等级 是 一般 则 30万元 否则 100万元) * 2", to = "(若 事故的等级 是 一般 则 100万元 否则 200万元) * 5", when = "情节特别严重" } } }
test "57 固定数额"   { item = "57.fixed", facts = base, expect = { fine = "3000元" } }
test "57 一般"       { item = "57.super", facts = base .. "事故的等级 = 一般; 情节特别严重 = 否", expect = { fine = "30万元以上100万元以下" } }
test "57 特别严重"   { item = "57.super", facts = base .. "事故的等级 = 较大; 情节特别严重", expect = { fine = "200万元以上1000万元以下" } }
