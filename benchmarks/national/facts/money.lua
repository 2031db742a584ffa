-- SPDX-License-Identifier: CC0-1.0
--
-- 标准事实四：金额。违法所得没有的填"无"，查不清的填"无法查明"并写明理由。

goods_value    = money { "货值金额", ask = "涉案货物的货值金额是多少？", aliases = { "货值" } }
illegal_gains  = money { "违法所得", ask = "违法所得是多少？", absent = true, undeterminable = true }
gains_refunded = money { "已退赔金额", changeable = true, absent = true, presume = "absent", help = "依法应当退赔且已经退赔的部分" }
