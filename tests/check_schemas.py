#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""The shipped schemas, asked by a validator that is not ours.

check_schemas.py METE TOP: from the outside, as a vendor would: the schemas
are sound; every example fits, and so does its finding; `mete facts` gives a
sound schema of each item, cases that are made of it at random are taken by
`mete check`, and their findings fit.  Speaks TAP.
"""
import glob
import json
import os
import subprocess
import sys
import tempfile

from jsonschema import Draft202012Validator as Validator

CASES_AN_ITEM = int(os.environ.get("METE_TEST_SCHEMA_CASES", "12"))
METE, TOP = sys.argv[1:3]
points = 0


def point(what, offenders):
    global points
    points += 1
    offenders = list(offenders)
    print(f"{'not ok' if offenders else 'ok'} {points} - {what}")
    for offender in offenders[:10]:
        print(f"# {offender}")


def mete(*arguments):
    """Standard output; a status beside 0 is told as text."""
    run = subprocess.run([METE, *arguments], capture_output=True, text=True,
                         stdin=subprocess.DEVNULL, check=False)
    if run.returncode != 0:
        raise SystemExit(f"Bail out! mete {arguments[0]}: {run.stderr}")
    return run.stdout


def errors(validator, value, name):
    for error in validator.iter_errors(value):
        path = "/".join(map(str, error.absolute_path))
        yield f"{name}: {path}: {error.message[:200]}"


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def spoiled(value):
    """Variants of an object or list with a key less, a key more, or a member
    of a type that nothing here has; of lists the first entry."""
    if isinstance(value, list) and value:
        for inner in spoiled(value[0]):
            yield [inner] + value[1:]
    if isinstance(value, dict):
        yield {**value, "surplus": None}
        for key in value:
            yield {other: value[other] for other in value if other != key}
            yield {**value, key: 1.5}
            for inner in spoiled(value[key]):
                yield {**value, key: inner}


class Dice:
    """A seed says all, on every version of Python."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407
                      ) % 2 ** 64
        return (self.state >> 33) % limit

    def one(self, *values):
        return values[self.below(len(values))]


class Form:
    """Random cases of an item, from its schema alone."""

    def __init__(self, schema, dice):
        self.schema, self.dice = schema, dice
        self.facts = schema["properties"]["facts"]["properties"]

    def meant(self, schema):
        while "$ref" in schema:
            name = schema["$ref"].removeprefix("#/$defs/")
            schema = self.schema["$defs"][name]
        return schema

    def date(self):
        below = self.dice.below
        return self.dice.one("{}-{:02}-{:02}", "{}/{}/{}", "{}年{}月{}日").format(
            2022 + below(5), 1 + below(12), 1 + below(28))

    def point(self, fact):
        below, value = self.dice.below, self.meant(self.meant(fact)["anyOf"][0])
        kind = fact["x-kind"]
        if kind in ("flag", "judgement"):
            return self.dice.one(True, False)
        if kind in ("choice", "scale"):
            listed = value["anyOf"]
            return self.dice.one(*[one["const"] for one in listed[0]["oneOf"]],
                                 *listed[1]["enum"])
        if kind == "date":
            return self.date()
        if kind == "events":
            return [self.date() for _ in range(below(4))]
        if kind == "text":
            return "说明"
        least = value.get("minimum", 0)
        most = value.get("maximum", 10 ** self.dice.one(1, 4, 5, 7))
        amount = least + below(max(1, most - least + 1))
        return self.dice.one(amount, str(amount))

    def said(self, fact):
        """A value, or one of the shapes that may stand for it."""
        shape = self.meant(self.dice.one(*self.meant(fact)["anyOf"]))
        members = shape.get("properties", {})
        if shape.get("type") == "null":
            return None
        if "undeterminable" in members:
            return {"undeterminable": True, "reason": "没有账册"}
        if "value" in members:
            return {"value": self.point(fact), "reason": "有记录"}
        if "between" in members:
            return {"between": self.ends(fact)}
        return self.point(fact)

    def ends(self, fact):
        """A point twice: which of two comes first is the reader's to know."""
        return [self.point(fact)] * 2

    def case(self):
        facts = {key: self.said(fact) for key, fact in self.facts.items()
                 if self.dice.below(3) > 0}
        case = {"item": self.schema["properties"]["item"]["const"],
                "facts": facts}
        if self.dice.below(2):
            case["jurisdiction"] = self.dice.one("360302", "430281")
        if self.dice.below(2):
            case["want"] = self.dice.one([], ["missing"], ["trace", "what_if"])
        return case


def findings_of(cases, folder):
    paths = []
    for number, case in enumerate(cases):
        paths.append(os.path.join(folder, f"{number}.json"))
        with open(paths[-1], "w", encoding="utf-8") as file:
            json.dump(case, file, ensure_ascii=False)
    printed = mete("check", "--format", "json", *paths)
    return [json.loads(line) for line in printed.splitlines()]


def check_item(item, case_schema, finding_schema):
    schema = json.loads(mete("facts", item, "--format", "line"))
    Validator.check_schema(schema)
    own = Validator(schema)
    form = Form(schema, Dice(sum(item.encode())))
    cases = [form.case() for _ in range(CASES_AN_ITEM)]
    for number, case in enumerate(cases):
        name = f"case {number}"
        yield from errors(own, case, name)
        yield from errors(case_schema, case, name)
    with tempfile.TemporaryDirectory() as folder:
        findings = findings_of(cases, folder)
    if len(findings) != len(cases):
        yield f"{len(findings)} findings of {len(cases)} cases"
    for number, finding in enumerate(findings):
        yield from errors(finding_schema, finding, f"finding {number}")
    examples = [read(path) for path in
                glob.glob(os.path.join(TOP, "examples/cases/*.json"))]
    for example in examples:
        if example["item"] == item:
            yield from errors(own, example, "example")


def main():
    schemas = {}
    for name in ("case", "finding"):
        schema = read(os.path.join(TOP, "doc/schema", name + ".json"))
        Validator.check_schema(schema)
        schemas[name] = Validator(schema)
    point("both schemas are sound", [])
    paths = sorted(glob.glob(os.path.join(TOP, "examples/cases/*.json")) +
                   glob.glob(os.path.join(TOP, "tests/perf/*/case.json")))
    point("every case that ships fits", (
        offender for path in paths
        for offender in errors(schemas["case"], read(path), path)))
    examples = [path for path in paths if "/examples/" in path]
    printed = mete("check", "--format", "json", *examples).splitlines()
    point("every finding of an example fits", (
        offender for path, line in zip(examples, printed, strict=True)
        for offender in errors(schemas["finding"], json.loads(line), path)))
    point("no spoiled finding fits", (
        json.dumps(variant, ensure_ascii=False)[:200]
        for variant in spoiled(json.loads(printed[0]))
        if schemas["finding"].is_valid(variant)))
    for item in mete("list", "--format", "ids").split():
        point(f"{item}: its schema, {CASES_AN_ITEM} cases of it and their "
              "findings", check_item(item, schemas["case"],
                                     schemas["finding"]))
    print(f"1..{points}")


main()
