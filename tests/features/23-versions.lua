-- SPDX-License-Identifier: CC0-1.0
--
-- 有施行日期、失效日期的版本：第三十四、三十七条；广东第二十五条“有效期五年”。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

item "23" { title = "旧", department = "样式", violates = "样式法#1", punishes = "样式法#2", effective = { from = "2015-01-01", to = "2026-01-01" }, statute = { fine { "1万元以上2万元以下" } } }
item "23" { title = "新", department = "样式", violates = "样式法#1", punishes = "样式法#3", effective = { from = "2026-01-01" }, statute = { fine { "3万元以上5万元以下" } } }
document "sunset" { title = "有效期五年的文件", number = "样式四号", issuer = "样式机关", level = "province", jurisdiction = "360000",
  published_on = "2021-01-01", effective = { from = "2021-01-01", ["until"] = "2025-12-31" }, circumstances = "counted" }
item "23.sunset" { title = "文件会失效", department = "样式", violates = "样式法#1", punishes = "样式法#2", document = "sunset",
  statute = { fine { "1万元以上5万元以下" } }, tiers = { tier { "一律", otherwise = true, fine = "2万元" } } }
local case = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
test "23 旧法的最后一天" { item = "23", facts = case .. "违法行为终了日 = 2025-12-31; 发现日期 = 2025-12-31; 作出决定日期 = 2025-12-31", expect = { fine = "1万元以上2万元以下" } }
test "23 新法的第一天"   { item = "23", facts = case .. "违法行为终了日 = 2026-01-01; 发现日期 = 2026-01-01; 作出决定日期 = 2026-02-01", expect = { fine = "3万元以上5万元以下", basis = { "样式法#3" } } }
test "23 文件有效期的最后一天" { item = "23.sunset", facts = case .. "违法行为终了日 = 2025-06-01; 发现日期 = 2025-07-01; 作出决定日期 = 2025-12-31", expect = { fine = "2万元" } }
test "23 文件失效以后"   { item = "23.sunset", facts = case .. "违法行为终了日 = 2025-06-01; 发现日期 = 2025-07-01; 作出决定日期 = 2026-01-01", expect = { fine = "1万元以上5万元以下" } }

-- 裁量文件的先后两个版本，中间有一年没有施行中的版本；大额的含义、“以下”含不含本数也改了
document "replaced" { title = "会代替的文件", number = "样式五号", issuer = "样式机关", level = "province", jurisdiction = "360000",
  published_on = "2020-01-01", effective = { from = "2020-01-01", to = "2023-01-01" }, circumstances = "counted",
  define { "大额", "货值金额 1万元以上" } }
document "replaced" { title = "会代替的文件（修订）", number = "样式六号", issuer = "样式机关", level = "province", jurisdiction = "360000",
  published_on = "2023-12-01", effective = { from = "2024-01-01" }, circumstances = "counted",
  bounds = { above = "closed", below = "open" }, rounding = { unit = "1000元" },
  define { "大额", "货值金额 5万元以上" } }
item "23.replaced" { title = "文件有先后两个版本", department = "样式", violates = "样式法#1", punishes = "样式法#2", document = "replaced",
  statute = { fine { "1万元以上5万元以下" } },
  tiers = { tier { "大", when = "大额", fine = "40500元" }, tier { "小", when = "非 大额 且 货值金额 5000元以下", fine = "1万元" }, tier { "中", otherwise = true, fine = "2万元以上30500元以下" } } }
item "23.listed" { title = "清单按文件的版本读", department = "样式", violates = "样式法#1", punishes = "样式法#2", statute = { fine { "1万元以上5万元以下" } } }
local late = case .. "违法行为终了日 = 2022-06-01; 发现日期 = 2022-07-01; "
local function on(item, value, day, expect)
  test("23 " .. item .. " 货值" .. value .. "，" .. day .. "决定") { item = item, facts = late .. "货值金额 = " .. value .. "; 作出决定日期 = " .. day, expect = expect }
end
on("23.replaced", "2万元", "2019-12-31", { fine = "1万元以上5万元以下", diagnostics = { "document_gap", "no_benchmark" } })
on("23.replaced", "2万元", "2020-01-01", { fine = "40500元", tier = "大" })
on("23.replaced", "2万元", "2022-12-31", { fine = "40500元", tier = "大" })
on("23.replaced", "2万元", "2023-01-01", { fine = "1万元以上5万元以下", diagnostics = { "document_gap", "no_benchmark" } })
on("23.replaced", "2万元", "2023-12-31", { fine = "1万元以上5万元以下", diagnostics = { "document_gap", "no_benchmark" } })
on("23.replaced", "2万元", "2024-01-01", { fine = "2万元以上3万元以下", tier = "中" })
on("23.replaced", "5000元", "2022-12-31", { fine = "1万元", tier = "小" })
on("23.replaced", "5000元", "2024-01-01", { fine = "2万元以上3万元以下", tier = "中" })
on("23.replaced", "2万元", "无", { fine = "2万元以上3万元以下", tier = "中", presumed = { "document" } })
on("23.listed", "5000元", "2022-12-31", { outcome = "no_penalty" })
on("23.listed", "5000元", "2023-12-31", { outcome = "no_penalty" }) -- 清单自己没有期限，没有版本的日子按先前的读
on("23.listed", "5000元", "2024-01-01", { outcome = "penalty" })
on("23.listed", "4999元", "2024-01-01", { outcome = "no_penalty" })
on("23.listed", "5000元", "无", { outcome = "penalty" })
