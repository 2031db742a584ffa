large = define { "货值较大", function(case)
  return case.goods_value > 30000 or case["货值较大"]
end }
