riverbank = "「在河道管理范围内」"
