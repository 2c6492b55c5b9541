#!/usr/bin/env python3
"""What a person would write: zipfile, json and sqlite3, message by message into one table.

    peer_import.py FILE.zip DATABASE [--orjson]
"""

import json
import os
import sqlite3
import sys
import zipfile


def repaired(text):
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def main():
    path, database = sys.argv[1:3]
    loads = json.loads
    if "--orjson" in sys.argv:
        import orjson

        loads = orjson.loads
    if os.path.exists(database):
        os.remove(database)
    connection = sqlite3.connect(database)
    connection.execute("CREATE TABLE message (thread TEXT, sender TEXT, at INTEGER, text TEXT)")
    archive = zipfile.ZipFile(path)
    for name in archive.namelist():
        if "/messages/" not in name or not name.endswith(".json"):
            continue
        thread = loads(archive.read(name))
        connection.executemany(
            "INSERT INTO message VALUES (?, ?, ?, ?)",
            [
                (thread["thread_path"], repaired(m.get("sender_name", "")), m["timestamp_ms"], repaired(m.get("content", "")))
                for m in thread["messages"]
            ],
        )
    connection.commit()


if __name__ == "__main__":
    main()
