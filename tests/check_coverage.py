#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""benchmarks/COVERAGE.md: which published items and rows the rulebooks hold.

check_coverage.py TOP: writes the list to standard output, from tests/data and
from the numbers that the rulebooks themselves name.  What is named in no
rulebook needs a reason in REFUSED; a reason for what is named is a fault.
`make check` compares the output with the file that is shipped:

    python3 tests/check_coverage.py . >benchmarks/COVERAGE.md
"""
import csv
import glob
import json
import os
import re
import sys

TOP = sys.argv[1]
NO_ITEM = "没有可以服务的事项：这一违法行为的裁量表和法定幅度都没有见到"
CUT = "适用条件在摘录处截断"
REFUSED = {
    "sl-js-01": "引用的条文和法定幅度都没有见到，各档又合并了几条法律",
    "cg-bt-01": "违反的条文、法定幅度、制定机关都没有见到",
    "yc-01": "违反的条文、法定幅度、制定机关和第一档的条件都没有见到",
    "ex-jm-22": NO_ITEM, "ex-jm-29": NO_ITEM, "ex-jm-30": NO_ITEM,
    "ex-gd-17": NO_ITEM, "ex-gd-18": NO_ITEM, "ex-tax-09": NO_ITEM,
    "ex-tax-10": NO_ITEM, "ex-xf-sc-06": NO_ITEM, "ex-xf-sc-07": NO_ITEM,
    "ex-cg-sh-01": NO_ITEM, "ex-cg-sh-03": NO_ITEM, "ex-cg-sh-04": NO_ITEM,
    "ex-sg-sh-01": NO_ITEM, "ex-yj-yx-01": NO_ITEM,
    "ex-jt-03": CUT, "ex-xf-sc-08": CUT, "ex-xf-bd-03": CUT,
    "ex-cg-sh-05": CUT, "ex-sg-jx-03": CUT,
    "ex-cg-yj-02": "依据在摘录之外，条件重述了行政处罚法第三十三条、第三十六条",
    "ex-sg-yh-01": "征求意见稿，没有写效果（“容错免责”）",
    "ex-sg-yh-03": "适用条件一栏是空白：空的条件不录",
}
# Not a row of a list: what the rule says stands elsewhere.
ELSEWHERE = {
    "ex-law-01": "national/general/exemptions.lua（行政处罚法第三十三条第一款）",
    "ex-law-03": "national/general/exemptions.lua（行政处罚法第三十三条第二款）",
    "ex-sg-cq-def": "national/facts/circumstances.lua（“及时改正”的定义）",
    "hj-gd-r12": "guangdong-ecology/documents/provisions.lua（第十二条，取中间值）",
    "hj-gd-r14": "guangdong-ecology/documents/provisions.lua（第十四条，公开道歉承诺）",
}
NAMED = re.compile(r"(?<![\w-])((?:hj|ly|ny|sl|jt|cg|zr|tj|sw|yc|wl|yj|ga|xf"
                   r"|zj|ws|mz|qx|yb|sg)-[a-z0-9][a-z0-9.-]*[a-z0-9])")


def text_of(path):
    with open(path, encoding="utf-8-sig") as file:
        return file.read()


def items_held():
    """id of the data -> item and file, where a `source` names it."""
    held = {}
    for path in sorted(glob.glob(f"{TOP}/benchmarks/*/*/*.lua")):
        name = os.path.relpath(path, f"{TOP}/benchmarks")
        if name.startswith("pingxiang/") or "/tests/" in name:
            continue
        item = None
        for line in text_of(path).splitlines():
            start = re.match(r'\s*item "([^"]+)"', line)
            item = start.group(1) if start else item
            found = NAMED.findall(line) if "source" in line else []
            for one in found:
                held.setdefault(one, (item, name))
    held.update(sections_held())
    return held


def sections_held():
    """Guangdong numbers its items as the table does, and makes some in a
    loop: what its own tests ask for is there."""
    tests = "".join(text_of(path) for path in glob.glob(
        f"{TOP}/benchmarks/guangdong-ecology/tests/*.lua"))
    return {"hj-gd-" + number: ("gd." + number, "guangdong-ecology/ecology")
            for number in set(re.findall(r'"gd\.([0-9.]+)"', tests))}


def rows_held():
    held = {}
    for path in sorted(glob.glob(f"{TOP}/benchmarks/*/exemptions/*.csv")):
        name = os.path.relpath(path, f"{TOP}/benchmarks")
        for row in csv.DictReader(text_of(path).splitlines()):
            key = row.get("id") or row.get("编号")
            held.setdefault(key, []).append(name)
    return held


def line(ident, what, source, state):
    cells = (ident, what, source, state)
    return "| " + " | ".join(c.replace("|", "／") for c in cells) + " |"


def main():
    with open(f"{TOP}/tests/data/benchmarks.json", encoding="utf-8") as file:
        items = json.load(file)["items"]
    rows = list(csv.DictReader(
        text_of(f"{TOP}/tests/data/exemptions.csv").splitlines()))
    held, lists = items_held(), rows_held()
    known = {i["id"] for i in items} | {r["id"] for r in rows}
    faults = [f"{i}: named in a rulebook, and refused" for i in REFUSED
              if i in held or i in lists]
    faults += [f"{i}: not in the data" for i in sorted(REFUSED) + sorted(held)
               if i not in known and not i.startswith("hj-gd-")]
    out = ["| 编号 | 违法行为 | 来源 | 录入 |", "| --- | --- | --- | --- |"]
    count = 0
    for item in items:
        ident = item["id"]
        state = ELSEWHERE.get(ident)
        if ident in held:
            state = f"`{held[ident][0]}`，{held[ident][1]}"
        if state is None and ident not in REFUSED:
            faults.append(f"{ident}: in no rulebook, without a reason")
        count += state is not None
        if state and not item["seen_fully"]:
            state += "；原表没有看全"
        out.append(line(ident, item["violation"][:40],
                        f'{item["issuer"]}：{item["source_url"]}',
                        state or f"没有录入：{REFUSED.get(ident)}"))
    listed = ["| 编号 | 违法行为 | 来源 | 录入 |", "| --- | --- | --- | --- |"]
    entered = 0
    for row in rows:
        ident = row["id"]
        state = ELSEWHERE.get(ident) or "、".join(lists.get(ident, []))
        if not state and ident not in REFUSED:
            faults.append(f"{ident}: in no list, without a reason")
        entered += bool(state)
        listed.append(line(ident, row["violation"][:40],
                           f'{row["source_title"]}：{row["source_url"]}',
                           state or f"没有录入：{REFUSED.get(ident)}"))
    if faults:
        sys.exit("\n".join(faults))
    print(f"""# 录入了哪些公布的裁量表和清单

由 `tests/check_coverage.py` 从数据（`tests/data/`）和各册规则生成，`make check` 核对；改了规则以后重新生成：

    python3 tests/check_coverage.py . >benchmarks/COVERAGE.md

原表空着的地方仍然空着，结论是“规定有缺口”；原表超出法律的照录，由法律截住并在结论里提示。

## 裁量表：{len(items)} 项，录入 {count} 项
""")
    print("\n".join(out))
    print(f"\n## 不予处罚清单：{len(rows)} 行，录入 {entered} 行\n")
    print("\n".join(listed))


main()
