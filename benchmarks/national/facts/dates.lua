-- SPDX-License-Identifier: CC0-1.0
--
-- 标准事实二：日期。

act_start     = date { "违法行为开始日", ask = "违法行为从哪一天开始？" }
act_end       = date { "违法行为终了日", ask = "违法行为哪一天终了？仍在继续的填「无」。", absent = true }
discovered_on = date { "发现日期", ask = "违法行为哪一天被发现？" }
filed_on      = date { "立案日期", absent = true, presume = "absent", help = "尚未立案的填「无」" }
decided_on    = date { "作出决定日期", aliases = { "决定日期" }, absent = true, presume = "absent", help = "尚未作出决定的填「无」" }
ordered_on    = date { "责令改正送达日期" }
reinspected_on = date { "复查日期" }
served_on     = date { "决定书送达日期" }

-- 违法行为仍在继续的，终了日按作出决定日期（没有的按发现日期）计算。
act_duration = define { "违法行为持续时间", "时长(违法行为开始日, 违法行为终了日)" }
