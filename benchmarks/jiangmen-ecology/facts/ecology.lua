-- SPDX-License-Identifier: CC0-1.0
--
-- 各表共用的裁量因素。

-- 规定第十六条：两年内次数是受到处罚的次数，不含本次。
penalties_2y = define { "两年内受处罚次数", "次数(以往同类处罚, 2年)" }
-- “两年内第N次”说的是这一次排在第几，含本次；同一张表里又写“超过N次”“N次以上”的，与它同一个数法。
occasion_2y  = define { "两年内第几次", "次数(以往同类处罚, 2年, 含本次)" }

-- 突发环境事件的分级见国办函〔2014〕119号。
grave_event = flag { "造成较大以上突发环境事件或者其他严重后果" }

waste_amount = number { "涉案危险废物量", unit = "吨" }

-- 污染物超标：逐个因子填写，最多三个；不足三个的，其余填“无”。
excess_factors = count  { "超标因子数目", unit = "个", min = 1 }
excess_first   = number { "第一个因子超标倍数", unit = "倍", absent = true }
excess_second  = number { "第二个因子超标倍数", unit = "倍", absent = true }
excess_third   = number { "第三个因子超标倍数", unit = "倍", absent = true }

livestock = count { "存栏量", unit = "头", ask = "常年存栏量折合多少头猪当量？" }
