-- SPDX-License-Identifier: CC0-1.0
--
-- 城市管理事项的事实。

building_cost  = money { "建设工程造价", ask = "建设工程造价是多少？" }
temporary_cost = money { "临时建设工程造价", ask = "临时建设工程造价是多少？" }
planning_effect = choice { "规划影响", ask = "对规划实施的影响能否消除、能否拆除？",
  { "correctable",   "尚可采取改正措施消除" },
  { "demolishable",  "无法消除，可以拆除" },
  { "undemolishable", "无法消除，不能拆除" },
}
