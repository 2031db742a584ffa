-- SPDX-License-Identifier: CC0-1.0
--
-- 农业农村：种子法第七十五条第一款。演示：按货值金额分两支，吊销许可证作为附加。
-- 看到的公布基准都按旧种子法（只以违法所得分档），不能用于现行法；按样例文件的通用阶次。

item "agriculture.seed.75" {
  title      = "生产经营劣种子",
  department = "农业农村",
  violates   = "种子法#48.1",
  punishes   = "种子法#75.1",
  document   = "px-sample-general",
  effective  = { from = "2022-03-01" },

  statute = {
    order "责令停止生产经营",
    confiscate_gains {},
    confiscate_property {},
    fine { "1万元以上10万元以下",      when = "货值金额 不足2万元" },
    fine { "货值金额 5倍以上10倍以下", when = "货值金额 2万元以上" },
    revoke_license { when = "情节严重" },
  },
}
