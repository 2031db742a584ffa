-- SPDX-License-Identifier: CC0-1.0
--
-- 档案：档案法第四十九条。典型目录，按样例文件的通用阶次。行为列在第四十八条各项，处罚写在第四十九条各款：
-- 利用档案馆档案的、档案服务企业的、买卖的三款幅度不同，单位与个人又不同。

local function by_party(basis, more)
  local unit   = { warning { basis = basis }, fine { "1万元以上10万元以下", basis = basis }, order "责令改正" }
  local person = { warning { basis = basis }, fine { "500元以上5000元以下", basis = basis }, order "责令改正" }
  if more then
    unit[4]   = confiscate_gains { basis = basis, when = "有 违法所得" }
    person[4] = confiscate_gains { basis = basis, when = "有 违法所得" }
  end
  return {
    part { on = "unit",   when = "单位", statute = unit },
    part { on = "person", when = "个人", statute = person },
  }
end

item "archives.lose.49.1" {
  title      = "利用档案馆的档案，丢失属于国家所有的档案",
  department = "档案",
  violates   = "档案法#48..1",
  punishes   = "档案法#49.1",
  document   = "px-sample-typical",
  effective  = { from = "2021-01-01" },
  parts      = by_party("档案法#49.1"),
}

item "archives.damage.49.2" {
  title      = "档案服务企业在服务过程中篡改、损毁、伪造档案或者擅自销毁档案",
  department = "档案",
  violates   = "档案法#48..4",
  punishes   = "档案法#49.2",
  document   = "px-sample-typical",
  effective  = { from = "2021-01-01" },

  statute = {
    order "责令改正",                                           -- 行政处罚法第二十八条第一款
    warning {},
    fine { "2万元以上20万元以下" },
  },
}

item "archives.sale.49.3" {
  title      = "买卖或者非法转让属于国家所有的档案",
  department = "档案",
  violates   = "档案法#48..3",
  punishes   = "档案法#49.3",
  document   = "px-sample-typical",
  effective  = { from = "2021-01-01" },
  parts      = by_party("档案法#49.3", true),
}
