floor_area = number { "营业 面积", unit = "平方米" }
