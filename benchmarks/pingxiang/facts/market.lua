-- SPDX-License-Identifier: CC0-1.0
--
-- 食品安全法第一百三十六条的免责条件，由当事人举证；没有充分证据时推定为否。

purchase_checked = judgement {
  "符合进货查验免责条件",
  presume = false,
  ask     = "食品经营者是否履行了进货查验等义务，有充分证据证明不知情，并能如实说明进货来源？",
}
