floor_area = number
