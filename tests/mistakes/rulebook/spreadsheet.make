# 把电子表格放进来，没有另存为 CSV
printf 'PK' >免罚清单.xlsx
cat >rulebook.lua <<'END'
rulebook "city" {
  title        = "某市行政处罚裁量权基准",
  jurisdiction = "360300",
  dialect      = 1,
  files        = { "*.lua", "*.csv", "免罚清单.xlsx" },
}
END
