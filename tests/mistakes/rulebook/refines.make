# a city below the sound rulebook, in which nothing that refines is right
mkdir ../province
mv * ../province
cat >rulebook.lua <<'END'
rulebook "below" { title = "下级", jurisdiction = "360300", dialect = 1,
  extends = { "../province" }, files = { "a.lua" } }
END
cat >>../province/base_items.lua <<'END'
local statute = { fine { "1万元以上5万元以下" } }
document "high" { title = "省", number = "一号", issuer = "省局", level = "province", jurisdiction = "360000",
  published_on = "2022-12-01", effective = { from = "2023-01-01" } }
document "two" { title = "省", number = "一号", issuer = "省局", level = "province", jurisdiction = "360000",
  published_on = "2022-12-01", effective = { from = "2022-01-01", to = "2023-01-01" } }
document "two" { title = "省", number = "一号", issuer = "省局", level = "province", jurisdiction = "360000",
  published_on = "2022-12-01", effective = { from = "2023-01-01" } }
item "up" { title = "上", punishes = "食品安全法#125.1.1", document = "high", statute = statute,
  tiers = { tier { "轻", when = "货值金额 不足1万元", fine = "1万元以上2万元以下" },
            tier { "重", otherwise = true, fine = "2万元以上4万元以下" } } }
item "up.local" { title = "上", punishes = "食品安全法#125.1.1", document = "high", statute = statute,
  facts = { money { "销售额" } } }
item "up.two" { title = "上", punishes = "食品安全法#125.1.1", document = "two", statute = statute }
END
cat >a.lua <<'END'
local statute = { fine { "1万元以上5万元以下" } }
local function low(id, level, place, refines)
  document (id) { title = id, number = "二号", issuer = "市局", level = level, jurisdiction = place, refines = refines,
    published_on = "2023-12-01", effective = { from = "2024-01-01" } }
end
low("low", "city", "360300", "high")
low("low.same", "province", "360000", "high")
low("low.place", "city", "440300", "high")
low("low.typo", "city", "360300", "hihg")
low("low.two", "city", "360300", "two")
low("low.alone", "city", "360300")
local function item_of(id, refines, document, clause, cite)
  item (id) { title = "下", punishes = cite or "食品安全法#125.1.1", refines = refines, document = document,
    statute = clause or statute,
    tiers = { tier { "一律", otherwise = true, fine = "15000元以上5万元以下" } } }
end
item_of("a.outside", "up", "low")
item_of("a.twice", "up", "low")
item_of("a.typo", "upp", "low")
item_of("a.same", "a.outside", "low")
item_of("a.bare", "up")
item_of("a.alone", "up", "low.alone")
item_of("a.local", "up.local", "low")
item_of("a.two", "up.two", "low")
item_of("a.clause", "up", "low", { fine { "1万元以上4万元以下" } })
item_of("a.law", "up", "low", statute, "食品安全法#33.1.6")
END
