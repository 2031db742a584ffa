threshold = 50000
