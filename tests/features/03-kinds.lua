-- SPDX-License-Identifier: CC0-1.0
--
-- 处罚种类是封闭的一组，各带自己的内容：行政处罚法第九条；停业整顿的月数见娱乐场所管理条例第四十八条。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

item "03.all" {
  title = "全部种类", department = "样式", violates = "样式法#1", punishes = "样式法#2",
  statute = {
    warning {}, criticism {}, fine { "1万元以上3万元以下" }, confiscate_gains {}, confiscate_property {}, confiscate_tools {},
    suspend_license { "3个月以上6个月以下" }, downgrade_qualification {}, revoke_license {}, restrict_business {},
    suspend_business { "1个月以上6个月以下" }, close_business {}, bar_practice { "5年以上10年以下" }, detention { "5日以上10日以下" },
    other_penalty "撤销登记",
  },
}
test "03 每一种处罚" { item = "03.all", facts = base .. "违法所得 = 2万元", expect = { penalties = {
  "警告", "通报批评", "没收非法财物", "没收违法工具", "降低资质等级", "吊销许可证件", "限制开展生产经营活动", "责令关闭", "撤销登记",
  fine = "1万元以上3万元以下", confiscate_gains = "2万元", suspend_license = "3个月以上6个月以下",
  suspend_business = "1个月以上6个月以下", bar_practice = "5年以上10年以下", detention = "5日以上10日以下" } } }

item "03.suspension" {
  title = "停业整顿", department = "文化和旅游", violates = "娱乐场所管理条例#14", punishes = "娱乐场所管理条例#48",
  statute = { confiscate_gains {}, suspend_business { "1个月以上6个月以下" } },
  tiers = { tier { "短", when = "危害后果 不超过 轻微", suspend_business = "1个月以上不足3个月" }, tier { "长", otherwise = true, suspend_business = "3个月以上6个月以下" } },
}
test "03 停业的月数由表裁量" { item = "03.suspension", facts = base .. "违法所得 = 没有", expect = { tier = "长", penalties = { suspend_business = "3个月以上6个月以下" } } }
test "03 停业的月数按整月"   { item = "03.suspension", facts = [[当事人类型 = 公民; 出生日期 = 1990-01-01; 危害后果 = 轻微; 改正情况 = 逾期后改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; 违法所得 = 没有]], expect = { penalties = { suspend_business = "1个月以上2个月以下" } } }
