-- SPDX-License-Identifier: CC0-1.0
--
-- 卫生健康：基本医疗卫生与健康促进法第九十九条第一款。演示：不足一万元的按一万元计算，没有违法所得的也是。
-- 广西卫生健康裁量基准（2025）同一事项也写明“不足一万元的按一万元计算” [seen: HEALTH-GX]，
--   http://www.gxmedlawyer.com/contents/35/799.html；各档的幅度没有看全，按样例文件的通用阶次。

item "health.practice.99.1" {
  title      = "未取得医疗机构执业许可证擅自执业",
  department = "卫生健康",
  violates   = "基本医疗卫生与健康促进法#38.2",
  punishes   = "基本医疗卫生与健康促进法#99.1",
  document   = "px-sample-general",
  effective  = { from = "2020-06-01" },

  statute = {
    order "责令停止执业活动",
    confiscate_gains { when = "有 违法所得" },
    confiscate_property {},                                     -- 药品、医疗器械
    fine { "(若 没有 违法所得 则 1万元 否则 最大(违法所得, 1万元)) 5倍以上20倍以下" },
  },
}
