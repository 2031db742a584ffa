-- SPDX-License-Identifier: CC0-1.0
--
-- 农业农村：农药管理条例第六十条第一款第一项。演示：单位与个人幅度相差悬殊，个人只有最高限。
-- 法条的"单位"指农产品生产企业、仓储企业、防治服务组织和合作社等，这里按当事人类型区分，属于样例。

item "agriculture.pesticide.60.1" {
  title      = "不按照农药的标签标注的使用范围、方法和剂量、安全间隔期使用农药",
  department = "农业农村",
  violates   = "农药管理条例#34.1",
  punishes   = "农药管理条例#60.1.1",
  document   = "px-sample-general",
  effective  = { from = "2022-05-01" },

  parts = {
    part { on = "unit",   when = "单位", statute = { order "责令改正", fine { "5万元以上10万元以下" } } },
    part { on = "person", when = "个人", statute = { order "责令改正", fine { "1万元以下" } } },
  },
}
