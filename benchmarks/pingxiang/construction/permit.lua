-- SPDX-License-Identifier: CC0-1.0
--
-- 住房城乡建设：建设工程质量管理条例第五十七条、建筑工程施工许可管理办法第十二条。
-- 演示：合同价款的百分比；建设单位与施工单位分别处罚；先看后果严重的一行。
-- 分档取自卢氏县城市管理局公布的裁量基准（2023），
--   http://www.lushixian.gov.cn/3445/616609728/1341322.html
--   市政工程按规模，其他按面积：小型或者 2 万平方米以下；中型或者 2 万至 5 万；大型或者 5 万以上，
--   造成严重危害后果的归入最重一档。恰为 2 万、5 万平方米的，原表两档都含，样例取较轻的一档。

local scale_small  = "属于市政工程 且 市政工程规模 是 小型 或 非 属于市政工程 且 涉案建筑面积 20000平方米以下"
local scale_medium = "属于市政工程 且 市政工程规模 是 中型 或 非 属于市政工程 且 涉案建筑面积 20000平方米以上50000平方米以下"
local scale_large  = "属于市政工程 且 市政工程规模 是 大型 或 非 属于市政工程 且 涉案建筑面积 50000平方米以上"

-- 两个对象的档次相同，幅度不同。
local function by_scale(small, medium, large)
  return {
    tier { "轻微", when = scale_small,  fine = small },
    tier { "一般", when = scale_medium, fine = medium },
    tier { "严重", when = scale_large,  fine = large },
    tier { "严重（后果）", when = "危害后果 是 严重", first = true, fine = large },
  }
end

item "construction.permit.57" {
  title      = "未取得施工许可证擅自施工",
  department = "住房城乡建设",
  violates   = "建筑工程施工许可管理办法#3",
  punishes   = { "建设工程质量管理条例#57", "建筑工程施工许可管理办法#12" },
  document   = "px-sample-general",
  effective  = { from = "2021-03-30" },
  source     = "样例：卢氏县城市管理局 对未取得施工许可证擅自施工的行政处罚（裁量基准）",

  parts = {
    part {
      on  = "建设单位",
      tie = "lighter",
      statute = {
        order "责令停止施工",
        order "限期改正",
        fine { "工程合同价款 1%以上2%以下", basis = "建设工程质量管理条例#57" },
      },
      tiers = by_scale("工程合同价款 1%以上1.3%以下", "工程合同价款 1.3%以上1.7%以下", "工程合同价款 1.7%以上2%以下"),
    },
    part {
      on  = "施工单位",
      tie = "lighter",
      statute = {
        fine { "3万元以下", basis = "建筑工程施工许可管理办法#12" },
      },
      tiers = by_scale("1万元以下", "1万元以上2万元以下", "2万元以上3万元以下"),
    },
  },
}
