floor_area = number { unit = "平方米" }
