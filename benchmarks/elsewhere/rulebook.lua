-- SPDX-License-Identifier: CC0-1.0
--
-- 各地公布的裁量表选辑：四十项，一项一种写法，地方不明的也在内。数值照公布的表（数据集中的编号写在各文件里）；
-- 只见到片段的，表到哪里就录到哪里，缺的部分结论是“规定有缺口”。有几份已经失效或者只是征求意见稿，
-- 逐份注明，都不得作为现行依据。各份裁量文件只在公布的地方适用：案件不在那里的，结论只给法定幅度。
--   泗县水利          个人、单位的定额，两个量用“或”连接        https://www.sixian.gov.cn/public/25212/152876861.html
--   卢氏城管          建设单位按百分比、施工单位按金额          http://www.lushixian.gov.cn/3445/616609728/1341322.html
--   河北公安          拘留，警告或者罚款（旧治安管理处罚法）    http://info.qinghexian.gov.cn/content/25849.html
--   长沙公安          拘留并处罚款，拘留或者罚款（旧法）        http://ask.fsou.com/html/text/lar/172187/17218780_6.html
--   山东公安（消防）  按面积的五档，含、不含都写明（旧消防法）  https://m.64365.com/zs/909357.aspx
--   麻阳水利          按行为和按水量的定额                      https://taowenge.com/p-60139676.html
--   浙江林业          木材价值的倍数和补种的倍数（征求意见稿）  https://yzwku.com/doc/75172.html
--   浙江统计          三档三个角度                              http://m.organdonor.org.cn/art/2023/6/29/art_1229736683_59129435.html
--   嘉兴城管          逾期以后，单位、个人按占地面积            https://777doc.com/doc-5531196.html
--   四川港口          个数与吨级的组合，下段残缺                https://m.jinchutou.com/shtml/view-512095267.html

rulebook "elsewhere" {
  title        = "各地公布的裁量表选辑（写法示例）",
  jurisdiction = "000000",
  dialect      = 1,
  extends      = { "../national" },
  files        = { "law/*.lua", "documents/*.lua", "tables/*.lua", "tests/*.lua" },
}
