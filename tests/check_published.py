#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Published tables: the rulebooks against a second reading of the data.

check_published.py ANSWER TOP: for each numeric item random cases, most of
them at the numbers of its table; one process a rulebook gives the findings;
outcome, least, most and open ends must be those that published.py (of
Guangdong published_guangdong.py) reads from the data.  Speaks TAP.
"""
import json
import os
import random
import subprocess
import sys
from fractions import Fraction

ANSWER, TOP = sys.argv[1:3]
sys.path.insert(0, os.path.join(TOP, "tests"))
import published                                            # noqa: E402
import published_facts as facts                             # noqa: E402
import published_guangdong as guangdong                     # noqa: E402
import published_places as places                           # noqa: E402

CASES = int(os.environ.get("METE_TEST_PUBLISHED_CASES", "200"))
points = 0


def point(what, offenders):
    global points
    points += 1
    print(f"{'not ok' if offenders else 'ok'} {points} - {what}")
    for offender in offenders[:8]:
        print(f"# {offender}")


def asked(table):
    """The facts that a table asks: fact -> values it compares with."""
    found = {}
    for row in table.rows:
        for way in row.ways:
            for fact, _op, value in way:
                if isinstance(fact, tuple):
                    for one in fact:
                        found.setdefault(one, set()).add(10)
                else:
                    found.setdefault(fact, set()).add(value)
        for fine in row.result or []:
            if fine[4] and fine[4] != "formula":
                found.setdefault(fine[4], set()).add(20000)
    if getattr(table, "set_up", {}).get("limits"):
        found["法定最低限额"] = found["法定最高限额"] = {10000, 50000}
    if table.ident == "cg-sz-01":
        found["宠物只数"] = {1, 2}
    if table.ident == "sl-hrb-01":
        found["correction"] = {"in_time"}
    return found


def number(rng, fact, values):
    if fact in facts.MAY_BE_ABSENT and rng.random() < 0.3:
        return None
    anchor = Fraction(rng.choice(sorted(values)))
    whole = fact in facts.COUNTED
    near = [0, 0, 1, -1] if whole else [
        0, 0, Fraction(1, 100), Fraction(-1, 100), Fraction(1, 2)]
    value = anchor + rng.choice(near)
    if rng.random() < 0.3:
        top = int(max(values) * 3 // 2) + 3
        value = Fraction(rng.randrange(top * 100), 100)
    if whole:
        value = Fraction(int(value))
    least = 1 if fact in facts.AT_LEAST_ONE else 0
    value = max(value, least)
    return min(value, facts.AT_MOST.get(fact, value))


CHOICES = {
    "转让地类": ("永久基本农田", "其他耕地", "其他土地"),
    "情节程度": ("特别轻微", "轻微", "一般", "严重", "特别严重"),
    "裁量阶次": ("从轻", "一般", "从重"),
}


def draw(rng, table):
    case = {"correction": rng.choice(table.correct), "前几次": rng.randrange(6),
            "party": "organization", "illegal_gains": Fraction(50000)}
    for fact, values in sorted(asked(table).items()):
        if fact == "correction":
            case[fact] = rng.choice(("in_time", "late", "refused"))
        elif fact in ("前几次", "第几次", "同类第几次"):
            continue
        elif fact in facts.CHOICE:
            case[fact] = rng.choice(sorted(facts.CHOICE[fact].values()))
        elif fact in CHOICES:
            case[fact] = rng.choice(CHOICES[fact])
        elif values <= {True, False}:
            case[fact] = rng.random() < 0.25
        else:
            case[fact] = number(rng, fact, values)
    case["第几次"] = case["前几次"] + 1
    case["同类第几次"] = case["前几次"] + 1
    finish(rng, table, case)
    return case


def finish(rng, table, case):
    set_up = getattr(table, "set_up", {})
    case.update(set_up.get("set", {}))
    if set(set_up.get("when", {})) & {"个人"} and not table.unit_only:
        case["party"] = rng.choice(("citizen", "organization"))
    if case.get("阻挠检查的表现") not in (None, "拖延"):
        case["拖延分钟数"] = None
    if table.ident == "hj-jm-6-4" and not case["造成土壤环境污染"]:
        case["拆除建筑物面积"] = None
    for part, whole in (("未如实记录人数", "教育培训总人数"),
                        ("未填指标个数", "应填指标个数")):
        if part in case:
            case[whole] = rng.choice((10, 20, 33, 100))
            case[part] = rng.randrange(case[whole] + 1)
    if set_up.get("limits"):
        most = case["法定最高限额"] = max(case["法定最高限额"], 100)
        if case["法定最低限额"] is not None:
            case["法定最低限额"] = min(case["法定最低限额"], most)


def plain(value):
    if value is None or isinstance(value, (bool, str)):
        return value
    cents = Fraction(value) * 100
    assert cents.denominator == 1, value
    yuan, cents = divmod(int(cents), 100)
    return f"{yuan}.{cents:02}"


OWN = {"前几次", "第几次", "同类第几次"}    # said as days of penalties
WHEN_ASKED = {"拖延分钟数", "拆除建筑物面积"}  # not asked is not said


def document(table, case):
    """The case as a rulebook reads it; nothing mitigates or exempts."""
    said = {"party": case["party"], "harm": "serious",
            "act_start": table.day, "act_end": table.day,
            "discovered_on": table.day, "decided_on": table.decided,
            "birth_date": "1980-01-01", "goods_value": "50000"}
    if case["party"] != "citizen":
        del said["birth_date"]
    year = int(table.day[:4])
    before = [f"{year - 1}-{month:02}-01" for month in range(5, 11)]
    said["prior_penalties"] = before[:case["前几次"]]
    said["priors"] = (before[:case["前几次"]] if table.ident == "tj-zj-01"
                      else before[:1])
    for fact, value in case.items():
        if value is None and fact in WHEN_ASKED:
            continue
        if fact not in OWN and fact != "party":
            said[fact] = plain(value)
    return {"item": table.item, "jurisdiction": table.place, "facts": said}


def told(table, finding):
    fines = []
    for one in finding["penalties"]:
        if one["kind"] != "fine" or one["on"] == "person" and table.unit_only:
            continue
        fines.append((Fraction(one["min_exact"]), Fraction(one["max_exact"]),
                      one["min_open"], one["max_open"]))
    return finding["outcome"], fines


def compare(table, cases, findings, answer):
    wrong = []
    for case, finding in zip(cases, findings):
        wanted, got = answer(table, case), told(table, finding)
        if wanted[1] is None:
            got = (got[0], None)
        if wanted[0] != "penalty":
            wanted, got = (wanted[0], []), (got[0], [])
        if got != wanted:
            wrong.append(f"{show(case)}: {show(wanted)}, not {show(got)}")
    return wrong


def show(thing):
    if isinstance(thing, Fraction):
        return str(thing)
    if isinstance(thing, dict):
        return " ".join(f"{k}={show(v)}" for k, v in thing.items() if v)
    if isinstance(thing, (list, tuple)):
        return "[" + " ".join(map(show, thing)) + "]"
    return str(thing)


def check(book, tables, draw=draw, document=document,
          answer=published.answer):
    rng = random.Random(20261124)
    drawn = []
    for table in tables:
        cases = []
        while len(cases) < CASES:
            case = draw(rng, table)
            if table.only is None or table.only(case):
                cases.append(case)
        drawn.append(cases)
    lines = "".join(
        json.dumps(document(table, case), ensure_ascii=False) + "\n"
        for table, cases in zip(tables, drawn) for case in cases)
    run = subprocess.run([ANSWER, os.path.join(TOP, "benchmarks", book)],
                         input=lines.encode(), capture_output=True)
    findings = [json.loads(line) for line in run.stdout.splitlines()]
    point(f"{book}: every case has a finding", [] if run.returncode == 0 else [
        run.stderr.decode(), lines.splitlines()[len(findings)]])
    if run.returncode != 0:
        return
    for number_of, (table, cases) in enumerate(zip(tables, drawn)):
        at = number_of * CASES
        wrong = compare(table, cases, findings[at:at + CASES], answer)
        point(f"{table.ident} is {table.item}", wrong)


def main():
    path = os.path.join(TOP, "tests", "data", "benchmarks.json")
    with open(path, encoding="utf-8") as file:
        items = json.load(file)["items"]
    left_out = {**facts.NOT_COMPARED, **places.NOT_COMPARED,
                **guangdong.NOT_COMPARED}
    read = [item for item in items if item["id"] not in left_out]
    check("jiangmen-ecology", [published.Jiangmen(item) for item in read
                               if item["id"].startswith("hj-jm-")])
    check("guangdong-ecology", [guangdong.Guangdong(item) for item in read
                                if item["id"].startswith("hj-gd-")],
          lambda rng, table: table.draw(rng), guangdong.Guangdong.document,
          guangdong.Guangdong.answer)
    check("elsewhere", [published.Place(item) for item in read
                        if not item["id"].startswith(("hj-jm-", "hj-gd-"))])
    print(f"1..{points}")


main()
