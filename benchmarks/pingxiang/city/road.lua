-- SPDX-License-Identifier: CC0-1.0
--
-- 城市管理：城市道路管理条例第四十二条第二、三项。典型目录，按样例文件的通用阶次。可以处的罚款，只有最高限。

local items = {
  { "city.road.42.2", "城市道路管理条例#42..2", "城市道路管理条例#24", "未在城市道路施工现场设置明显标志和安全防围设施" },
  { "city.road.42.3", "城市道路管理条例#42..3", "城市道路管理条例#35", "占用城市道路期满或者挖掘城市道路后，不及时清理现场" },
}

for _, row in ipairs(items) do
  item(row[1]) {
    title      = row[4],
    department = "城市管理",
    violates   = row[3],
    punishes   = row[2],
    document   = "px-sample-typical",
    effective  = { from = "2019-03-24" },

    statute = {
      order "责令限期改正",
      may { fine { "2万元以下" } },
    },
  }
end
