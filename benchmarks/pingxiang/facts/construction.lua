-- SPDX-License-Identifier: CC0-1.0
--
-- 建设工程事项的事实。

contract_price = money { "工程合同价款", ask = "工程合同价款是多少？" }
municipal      = flag { "属于市政工程" }
municipal_size = choice { "市政工程规模", when = "属于市政工程", "小型", "中型", "大型" }
building_area  = number { "涉案建筑面积", unit = "平方米", ask = "涉案建筑面积是多少平方米？" }
