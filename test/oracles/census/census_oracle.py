"""What outsiders say of a census file: the validator of Data to Insight (csc-validator-be-cin) and the schemas that come with liiatools.

usage: census_oracle.py FILE YEAR
Prints JSON: {"rulesRun": n, "crashed": [rule], "errors": {rule: [child]}, "queries": {rule: [child]}, "schema": [message] | null}.
The validator has rules from 2023 on.
The validator's own command always exits 0 and hides crashed rules and rules about the whole return; so its parts are called here.
"""
import contextlib
import importlib
import io
import json
import pathlib
import re
import sys
import warnings
import xml.etree.ElementTree as ElementTree

warnings.filterwarnings("ignore")

from cin_validator import cin_validator as validator  # noqa: E402
from cin_validator.rule_engine import RuleType  # noqa: E402

first_year_of_rules = 2023


def by_rules(path: str, year: int) -> dict:
    if year < first_year_of_rules:
        return {"rulesRun": 0, "crashed": [], "errors": {}, "queries": {}}
    rules = importlib.import_module(f"cin_validator.rules.cin{year - 1}_{year % 100}").registry
    heard = io.StringIO()
    with contextlib.redirect_stdout(heard):
        tables = validator.process_data(validator.convert_data(ElementTree.parse(path).getroot()))
        result = validator.CinValidator(tables, rules)
    kinds = {str(rule.code): rule.rule_type for rule in rules.values()}
    found: dict[str, set] = {}
    if not result.user_report.empty:
        for _, row in result.user_report.iterrows():
            found.setdefault(str(row["rule_code"]), set()).add(str(row["LAchildID"]))
    if not result.multichild_issues.empty:
        for code in result.multichild_issues["rule_code"]:
            found.setdefault(str(code), set())

    def of(kind) -> dict:
        return {code: sorted(children) for code, children in sorted(found.items()) if kinds.get(code) is kind}

    return {
        "rulesRun": len(rules),
        "crashed": re.findall(r"^Error with rule (\S+)", heard.getvalue(), re.M),
        "errors": of(RuleType.ERROR),
        "queries": of(RuleType.QUERY),
    }


def by_schema(path: str, year: int) -> list | None:
    """None where the package has no schema of that year."""
    import liiatools.spec.cin_census as spec
    from lxml import etree

    schema_file = pathlib.Path(next(iter(spec.__path__))) / f"CIN_schema_{year}.xsd"
    if not schema_file.exists():
        return None
    schema = etree.XMLSchema(etree.parse(str(schema_file)))
    schema.validate(etree.parse(path))
    return [error.message for error in schema.error_log]


if __name__ == "__main__":
    file, wanted = sys.argv[1], int(sys.argv[2])
    print(json.dumps({**by_rules(file, wanted), "schema": by_schema(file, wanted)}))
