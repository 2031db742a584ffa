-- SPDX-License-Identifier: CC0-1.0

party       = choice { "当事人类型", { "citizen", "公民" }, { "organization", "法人或者其他组织" } }
goods_value = money { "货值金额", aliases = { "货值" } }
gains       = money { "违法所得", absent = true, undeterminable = true }
area        = number { "占地面积", unit = "平方米" }
rate        = number { "超标比例", unit = "%" }
batches     = count { "违法批次" }
act_end     = date { "违法行为终了日", absent = true }
found_on    = date { "发现日期" }
harm        = scale { "危害后果", { "none", "无" }, { "slight", "轻微" }, { "serious", "较重" }, { "grave", "严重" } }
corrected   = flag { "已改正", opposite = "未改正" }
priors      = events { "以往同类违法" }
grave_case  = judgement { "情节严重" }
