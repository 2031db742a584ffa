local units = { area = "平方米" }
floor_area = number { "营业面积", unit = units.aera.name }
