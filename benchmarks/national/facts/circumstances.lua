-- SPDX-License-Identifier: CC0-1.0
--
-- 标准事实三：性质、情节、后果与改正。
-- presume 是通常情况下的取值：没有查明时先按它计算，并在结论中逐项列明。

-- 移送与罚款的一次性（行政处罚法第二十七、二十九、三十五条）
suspected_crime = flag { "涉嫌犯罪",         presume = false, ask = "违法行为是否涉嫌犯罪？" }
fined_already   = flag { "同一行为已被罚款", presume = false, ask = "同一违法行为是否已经被罚款？" }
criminal_fine   = flag { "已被判处罚金",     presume = false, ask = "人民法院是否已经就该行为判处罚金？" }

-- 追责时效的五年期限（第三十六条第一款）
life_health_finance = flag { "涉及公民生命健康安全或者金融安全" }

-- 轻微与后果（第三十三条第一款）
minor_act = judgement { "违法行为轻微", ask = "违法行为是否轻微？请写明理由。" }
harm = scale { "危害后果", ask = "危害后果有多大？",
  { "none",    "无" },
  { "slight",  "轻微" },
  { "serious", "较重" },
  { "grave",   "严重" },
}

-- 改正情况，由轻到重。"及时改正"包括发现前主动改正、当场改正和在责令的期限内改正
-- （重庆市市场监管领域轻微违法行为不予处罚清单 2022 的说明，
--   http://yaojianju.cq.gov.cn/ztzl/yhyshj/mtbd/202206/t20220610_10800504.html）。
correction = scale { "改正情况", changeable = true, ask = "当事人是否改正、何时改正？",
  { "before_found", "发现前主动改正" },
  { "on_the_spot",  "当场改正" },
  { "in_time",      "责令期限内改正" },
  { "pending",      "期限未到" },
  { "late",         "逾期后改正" },
  { "refused",      "拒不改正" },
}
corrected = define { "已改正", "改正情况 不超过 责令期限内改正", opposite = "未改正" }
overdue   = define { "逾期未改正", "改正情况 达到 逾期后改正" }

-- 次数：以往同类违法与以往同类处罚是两种计数（江门市规定第十六条按处罚计，广东省规定第二十一条按违法计）。
priors          = events { "以往同类违法", help = "逐次填写日期，不含本次" }
prior_penalties = events { "以往同类处罚", help = "逐次填写日期，不含本次" }
first_ever  = define { "首次违法",         "次数(以往同类违法) = 0" }
first_in_1y = define { "近一年内首次违法", "次数(以往同类违法, 1年) = 0" }
first_in_2y = define { "近二年内首次违法", "次数(以往同类违法, 2年) = 0" }

-- 没有主观过错由当事人举证（第三十三条第二款），没有证据时推定为否。
no_fault = judgement { "没有主观过错", presume = false, ask = "当事人是否有证据足以证明没有主观过错？" }

-- 应当从轻或者减轻的情形（第三十二条第一至四项）。推定为否对当事人不利，结论中首先提示。
reduced_harm = flag { "主动消除或者减轻危害后果",               presume = false }
coerced      = flag { "受他人胁迫或者诱骗",                     presume = false }
confessed    = flag { "主动供述行政机关尚未掌握的违法行为",     presume = false }
merit        = flag { "立功表现",                               presume = false }

-- 从重情形（第四十九条）
emergency = flag { "违反突发事件应对措施", presume = false }

-- 违法事实是否清楚（第四十条）
facts_clear = flag { "违法事实确凿", presume = true }

-- 情节由执法人员判断并写明理由
grave_case  = judgement { "情节严重", ask = "情节是否严重？请写明理由。" }
slight_case = judgement { "情节轻微", ask = "情节是否轻微？请写明理由。" }
