-- SPDX-License-Identifier: CC0-1.0
--
-- 统计：统计法第四十五条。演示：警告，可以通报，可以并处只有最高限的罚款；按最高限的比例分档；
-- 个体工商户另有幅度，公民不适用。
-- 分档的结构取自浙江省统计行政处罚裁量实施细则第四条（转载；旧法最高一万元，只作结构）：
--   未经催报或者催报书送达前报送 2000 元以下；在催报书期限内报送 2000 至 5000 元；
--   二年内二次以上迟报 5000 元至 1 万元，即最高限的 20%、50%、100%，
--   http://m.organdonor.org.cn/art/2023/6/29/art_1229736683_59129435.html

local stages = {
  tier { "较轻", when = "催报情况 是 催报通知书送达前报送",   fine = "法定最高 20%以下" },
  tier { "一般", when = "催报情况 是 催报通知书期限内报送",   fine = "法定最高 20%以上50%以下" },
  tier { "较重", when = "次数(以往同类违法, 2年, 含本次) 2次以上", first = true, fine = "法定最高 50%以上100%以下" },
}

item "statistics.late.45" {
  title      = "迟报统计资料",
  department = "统计",
  violates   = "统计法#45.1",
  punishes   = { "统计法#45.1", "统计法#45.2", "统计法#45.3" },
  document   = "px-sample-tiers",
  effective  = { from = "2024-09-13" },
  source     = "样例：结构取自浙江省统计行政处罚裁量实施细则第四条",

  facts = {
    choice { "催报情况", ask = "迟报的资料在什么时候报送？", "催报通知书送达前报送", "催报通知书期限内报送" },
  },

  parts = {
    part {
      on   = "unit",
      when = "单位",
      statute = {
        order "责令改正",
        warning { basis = "统计法#45.1" },
        may_add { criticism { basis = "统计法#45.1" } },
        may_add { fine { "5万元以下", basis = "统计法#45.2" } },
      },
      tiers = stages,
    },
    part {
      on   = "person",
      when = "当事人类型 是 个体工商户",
      statute = {
        order "责令改正",
        warning { basis = "统计法#45.3" },
        may_add { fine { "1000元以下", basis = "统计法#45.3" } },
      },
      tiers = stages,
    },
  },
}
