-- SPDX-License-Identifier: CC0-1.0
--
-- 国防动员（人民防空）：人民防空法第四十八条，第四十九条第一、三、七项。典型目录，按样例文件的通用阶次。
-- 警告以后可以并处；"一万元至五万元"与以上以下同样读，两端都含。

item "defence.shelter.48" {
  title      = "城市新建民用建筑，违反国家有关规定不修建战时可用于防空的地下室",
  department = "国防动员",
  violates   = "人民防空法#22",
  punishes   = "人民防空法#48",
  document   = "px-sample-typical",
  effective  = { from = "2009-08-27" },

  statute = {
    warning {},
    order "责令限期修建",
    may_add { fine { "10万元以下" } },
  },
}

local items = {
  { "defence.works.49.1", "人民防空法#49..1", "侵占人民防空工程" },
  { "defence.works.49.3", "人民防空法#49..3", "改变人民防空工程主体结构、拆除设备设施或者采用其他方法危害安全和使用效能" },
  { "defence.works.49.7", "人民防空法#49..7", "向人民防空工程内排入废水、废气或者倾倒废弃物" },
}

for _, row in ipairs(items) do
  item(row[1]) {
    title      = row[3],
    department = "国防动员",
    violates   = "人民防空法#27",
    punishes   = row[2],
    document   = "px-sample-typical",
    effective  = { from = "2009-08-27" },

    parts = {
      part { on = "person", when = "个人", statute = { warning {}, order "责令限期改正", may_add { fine { "5000元以下" } } } },
      part { on = "unit",   when = "单位", statute = { warning {}, order "责令限期改正", may_add { fine { "1万元以上5万元以下" } } } },
    },
  }
end
