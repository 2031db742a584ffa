-- SPDX-License-Identifier: CC0-1.0
--
-- 样例！萍乡市没有公开的裁量权基准和免罚清单可供录入；本册用来演示写法和检验软件，
-- 不是萍乡市任何部门的规定，不得作为执法依据。
-- 法定幅度取自法律、行政法规；裁量阶次取自外地公布的文本或者自拟，逐处注明。

rulebook "pingxiang" {
  title        = "萍乡市行政处罚裁量权基准（样例）",
  jurisdiction = "360300",                                      -- GB/T 2260 萍乡市
  dialect      = 1,
  extends      = { "../jiangxi" },
  files        = { "law/*.lua", "facts/*.lua", "documents/*.lua", "*/*.lua", "exemptions/*.csv" },
}
