-- SPDX-License-Identifier: CC0-1.0
--
-- 消防救援：消防法第六十条第一款第二、四、五项和第二款。三项的单位、个人幅度相同，用循环写成三个事项；
-- 不予处罚清单见 exemptions/fire.csv。

local items = {
  { "fire.60.1.2", "消防法#60.1.2", "损坏、挪用或者擅自拆除、停用消防设施、器材" },
  { "fire.60.1.4", "消防法#60.1.4", "埋压、圈占、遮挡消火栓或者占用防火间距" },
  { "fire.60.1.5", "消防法#60.1.5", "占用、堵塞、封闭消防车通道，妨碍消防车通行" },
}

for _, row in ipairs(items) do
  item(row[1]) {
    title      = row[3],
    department = "消防救援",
    violates   = "消防法#28",
    punishes   = row[2],
    document   = "px-sample-general",
    effective  = { from = "2021-04-29" },

    parts = {
      part {
        on   = "unit",
        when = "单位",
        statute = { order "责令改正", fine { "5000元以上5万元以下" } },
      },
      part {
        on   = "person",
        when = "个人",
        statute = {
          order "责令改正",                                     -- 行政处罚法第二十八条第一款
          one_of { warning { basis = "消防法#60.2" }, fine { "500元以下", basis = "消防法#60.2" } },
        },
      },
    },
  }
end
