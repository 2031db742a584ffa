floor_area = nubmer { "营业面积", unit = "平方米" }
