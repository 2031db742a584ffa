-- SPDX-License-Identifier: CC0-1.0
--
-- 林木的数量和价值。只有材积或者只有株数的，另一个填「无」。

timber_volume = number { "立木材积", unit = "立方米", absent = true, ask = "立木材积是多少立方米？" }
saplings      = count { "幼树株数", unit = "株", absent = true, ask = "幼树多少株？" }
timber_value  = money { "林木价值", ask = "林木价值是多少？" }
