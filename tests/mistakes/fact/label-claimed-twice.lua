value = money { "货值金额" }
