-- SPDX-License-Identifier: CC0-1.0
--
-- 广东省生态环境行政处罚：权重累加表与幅度罚款表。
--   规定     《广东省生态环境行政处罚自由裁量权规定》（粤环发〔2021〕7号），2022-01-01 起施行，有效期五年；
--            http://gdee.gd.gov.cn/shbtwj/content/post_3667603.html
--   裁量表   其附件1《广东省生态环境违法行为行政处罚罚款金额裁量表》，八章二百余项，这里录入二十七项；
--            https://github.com/Fungwingwaa/cee  docs/.vuepress/public/static/pdf/P5/gdssthjwfxwxzcffkjeclb.pdf
-- 事项编号 gd.章.节 就是裁量表的 §章.节；注释里的 hj-gd-* 是数据集中的编号。
-- 权重、金额、公式都照公布的表；不是样例。附件2不予处罚目录录入这些事项用到的五项（第十三条第三项）。
-- 没有录入的：规定第七条（法律适用的先后）。
-- 据公开代码库记载，生态环境法典自 2026-08-15 施行，所引各法此后是否继续有效没有核实，
-- 2026-08-15 以后的行为不要依据本册作出结论。

rulebook "guangdong-ecology" {
  title        = "广东省生态环境违法行为行政处罚罚款金额裁量表（选录）",
  jurisdiction = "440000",                                      -- GB/T 2260 广东省
  dialect      = 1,
  extends      = { "../national" },
  files        = { "law/*.lua", "facts/*.lua", "documents/*.lua", "ecology/*.lua", "exemptions/*.csv", "tests/*.lua" },
}
