-- SPDX-License-Identifier: CC0-1.0
--
-- 江门市生态环境局的裁量标准参照表（2020 年试行，有效期三年，后来由广东省的表代替），一百一十项。
--   规定     《江门市生态环境局关于生态环境违法行为行政处罚自由裁量权裁量标准规定（试行）》，
--            http://www.jiangmen.gov.cn/bmpd/jmssthjj/zwgk/bmwj/content/post_1982219.html
--   参照表   其附件（xls），https://github.com/Fungwingwaa/cee  docs/.vuepress/public/static/doc/P5/jmzyclb.xls
-- 事项编号 jm.章-号 就是参照表的编号；注释里的 hj-jm-* 是数据集中的编号。数值照原表，不是样例；
-- 原表的缺口、重叠、错字逐处注明是怎样读的。本册已经过期，只说明这一类表怎样写：
-- 决定日期在 2020-03-01 至 2023-02-28 之外的，裁量文件不适用，结论只给法定幅度。

rulebook "jiangmen-ecology" {
  title        = "江门市生态环境违法行为行政处罚自由裁量权裁量标准参照表（2020 试行）",
  jurisdiction = "440700",                                      -- GB/T 2260 江门市
  dialect      = 1,
  extends      = { "../national" },
  files        = { "law/*.lua", "facts/*.lua", "documents/*.lua", "ecology/*.lua", "exemptions/*.csv", "tests/*.lua" },
}
