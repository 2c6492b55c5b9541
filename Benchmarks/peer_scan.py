#!/usr/bin/env python3
"""The fastest that Python has for import and scan: orjson, sqlite3, pyahocorasick for names, hyperscan for rules.

    peer_scan.py FILE.zip DATABASE NAMES [--own OWNER]

NAMES holds a name a line; the rules are 200 patterns in the manner of a data-loss filter. Every message is kept; scanned
are all texts, or with `--own` those that the owner wrote, as an audit does. Hits go to the database.
"""

import os
import sqlite3
import sys
import zipfile

import ahocorasick
import hyperscan
import orjson

from peer_import import repaired


def rules():
    words = "salary client password server meeting boss patient ward teacher class shift rent bill phone email".split()
    shapes = [r"%s\s+(is|was)\s+\w{3,}", r"my\s+%s", r"%s\s+(sucks|again|tomorrow)", r"\b%ss?\b.{0,20}\bhate\b"]
    made = [shape % word for word in words for shape in shapes]
    fixed = [r"\b\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}\b", r"\b[A-Z]{2}\d{2}[A-Z0-9]{11,30}\b", r"\+?\d[\d ()-]{8,}\d",
             r"[\w.+-]+@[\w-]+\.\w{2,}", r"https?://\S+"]
    more = [rf"\bproject\s+{chr(97 + i % 26)}{chr(97 + i // 26)}\w*" for i in range(200 - len(made) - len(fixed))]
    return made + fixed + more


def main():
    path, database, listed = sys.argv[1:4]
    owner = sys.argv[sys.argv.index("--own") + 1] if "--own" in sys.argv else None
    if os.path.exists(database):
        os.remove(database)
    names = ahocorasick.Automaton()
    for number, name in enumerate(open(listed, encoding="utf-8").read().splitlines()):
        names.add_word(name.lower(), (number, len(name)))
    names.make_automaton()
    expressions = [rule.encode() for rule in rules()]
    scanner = hyperscan.Database()
    scanner.compile(expressions=expressions, flags=[hyperscan.HS_FLAG_CASELESS] * len(expressions))
    connection = sqlite3.connect(database)
    connection.execute("CREATE TABLE message (thread TEXT, sender TEXT, at INTEGER, text TEXT)")
    connection.execute("CREATE TABLE hit (message INTEGER, rule INTEGER, start INTEGER, end INTEGER)")
    archive = zipfile.ZipFile(path)
    count = 0
    for member in archive.namelist():
        if "/messages/" not in member or not member.endswith(".json"):
            continue
        thread = orjson.loads(archive.read(member))
        rows, hits = [], []
        for m in thread["messages"]:
            sender, text = repaired(m.get("sender_name", "")), repaired(m.get("content", ""))
            rows.append((thread["thread_path"], sender, m["timestamp_ms"], text))
            count += 1
            if owner and sender != owner:
                continue
            lower = text.lower()
            for end, (number, length) in names.iter(lower):
                start = end - length + 1
                before = start > 0 and lower[start - 1].isalnum()
                if not before and not (end + 1 < len(lower) and lower[end + 1].isalnum()):
                    hits.append((count, -1 - number, start, end + 1))
            scanner.scan(
                text.encode(), match_event_handler=lambda rule, start, end, flags, n: hits.append((n, rule, start, end)),
                context=count)
        connection.executemany("INSERT INTO message VALUES (?, ?, ?, ?)", rows)
        connection.executemany("INSERT INTO hit VALUES (?, ?, ?, ?)", hits)
    connection.commit()


if __name__ == "__main__":
    main()
