-- SPDX-License-Identifier: CC0-1.0
--
-- 水利事项的事实。

dug_amount     = number { "取土挖砂采石量", unit = "吨", ask = "取土、挖砂、采石多少吨？" }
disturbed_area = number { "扰动地表面积", unit = "平方米", ask = "扰动地表面积是多少平方米？" }
