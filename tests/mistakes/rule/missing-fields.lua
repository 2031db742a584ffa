bar { "未满十四周岁" }
time_limit { "追责时效" }
exemption { "轻微不罚" }
circumstance { "主动消除危害" }
