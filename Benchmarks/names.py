#!/usr/bin/env python3
"""Writes N invented names, one a line, and a context file that declares them as clients.

    names.py N NAMES.txt CONTEXT.yaml
"""

import random
import sys


def main():
    count, names, context = int(sys.argv[1]), sys.argv[2], sys.argv[3]
    source = random.Random(3)

    def word(length):
        return "".join(source.choice("bcdfghklmnprst") + source.choice("aeiou") for _ in range(length)).capitalize()

    made = {}
    while len(made) < count:
        made[f"{word(source.choice([2, 3]))} {word(3)}"] = True
    with open(names, "w", encoding="utf-8") as file:
        file.writelines(f"{name}\n" for name in made)
    with open(context, "w", encoding="utf-8") as file:
        file.write("version: 1\nclients:\n")
        file.writelines(f"  - {{name: {name}}}\n" for name in made)


if __name__ == "__main__":
    main()
