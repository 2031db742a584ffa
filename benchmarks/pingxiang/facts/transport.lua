-- SPDX-License-Identifier: CC0-1.0
--
-- 交通运输清单的事实。

obstructing = flag { "妨碍执法", ask = "当事人是否拒不接受调查或者有其他妨碍执法的情形？" }
