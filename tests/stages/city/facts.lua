-- SPDX-License-Identifier: CC0-1.0
act_end       = date   { "违法行为终了日", absent = true }
discovered_on = date   { "发现日期" }
filed_on      = date   { "立案日期", absent = true, presume = "absent" }
decided_on    = date   { "作出决定日期", absent = true, presume = "absent" }
correction = scale { "改正情况", ask = "当事人是否改正、何时改正？",
  { "in_time", "责令期限内改正" }, { "pending", "期限未到" }, { "late", "逾期后改正" }, { "refused", "拒不改正" } }
overdue = define { "逾期未改正", "改正情况 达到 逾期后改正" }
unrecorded = count { "未记录人数", unit = "人" }
staff      = count { "总人数", unit = "人", min = 1 }
grave      = judgement { "情节严重", presume = false }
