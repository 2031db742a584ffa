-- SPDX-License-Identifier: CC0-1.0
--
-- 自然资源：土地管理法第七十七条、实施条例第五十七条。演示：每平方米的罚款，可以并处，
-- 拆除与没收按规划二选一。本表的面积以平方米计（事项自己的事实），转让土地的表以亩计。
-- 没有看到萍乡或者江西的分档；按样例文件的通用阶次。

item "land.occupation.77" {
  title      = "未经批准非法占用土地",
  department = "自然资源",
  violates   = "土地管理法#44.1",
  punishes   = { "土地管理法#77.1", "土地管理法实施条例#57.1" },
  document   = "px-sample-general",
  effective  = { from = "2021-09-01" },

  facts = {
    number { "土地面积", unit = "平方米", ask = "非法占用的土地是多少平方米？" },
  },

  statute = {
    order "责令退还非法占用的土地",
    all_of { order "限期拆除新建的建筑物和其他设施，恢复土地原状", when = "非 符合土地利用总体规划" },
    confiscate_property { when = "符合土地利用总体规划" },
    may_add { fine { "土地面积 每平方米100元以上1000元以下" } },
  },
}
