#!/usr/bin/env python3
"""Writes a synthetic Facebook archive of about N MB of message JSON, the same for the same arguments.

    generate.py MEGABYTES FILE.zip [--own SHARE] [--format json|html]

Everything in it is invented. `--own` is the share of messages that the owner wrote (default 0.5).
"""

import argparse
import html
import random
import zipfile

WORDS = (
    "the a to and of in it is that on for with was you my we have this but they are be at so not what just all can up "
    "out go get like one time know day good see work home tired lunch train rain dog kids school match goal pub tea "
    "coffee dinner cake party birthday love never always tomorrow today tonight morning weekend holiday beach book film "
    "music garden bike run walk doctor car bus late early money rent bill shop phone email password server ward patient "
    "teacher class boss meeting client shift"
).split()
GIVEN = "Nora Ilse Callum Wren Dev Maya Hazel June Priya Tomasz Bea Daniel Owen Siân Zoë Łukasz Anaïs José".split()
FAMILY = (
    "Smithwick Vanterpool Abernethy Osgood Chowdhry Ferreira Lindqvist Wieczorek Bankole Prosser Whitlock Ellery "
    "Okafor Müller Nuñez"
).split()
NAMES = [f"{given} {family}" for given in GIVEN for family in FAMILY]
OWNER = "Rowan Vale"


def mojibake(text):
    """JSON text with each UTF-8 byte of a letter as an escape of its own, as Meta writes it."""
    return "".join(c if ord(c) < 128 else "".join("\\u%04x" % byte for byte in c.encode()) for c in text)


def sentence(random_source):
    text = " ".join(
        random_source.choice(WORDS) for _ in range(min(40, max(1, int(random_source.expovariate(1 / 9)))))
    )
    if random_source.random() < 0.15:
        text += " 😅"
    if random_source.random() < 0.1:
        text += " café"
    return text.capitalize() + "." if random_source.random() < 0.3 else text


def message(sender, moment, text):
    return (
        '    {\n      "sender_name": "%s",\n      "timestamp_ms": %d,\n      "content": "%s",\n'
        '      "is_geoblocked_for_viewer": false,\n      "is_unsent_image_by_messenger_kid_parent": false\n    }'
        % (mojibake(sender), moment, mojibake(text))
    )


def thread(other, number, messages):
    return (
        '{\n  "participants": [\n    {\n      "name": "%s"\n    },\n    {\n      "name": "%s"\n    }\n  ],\n'
        '  "messages": [\n%s\n  ],\n  "title": "%s",\n  "is_still_participant": true,\n'
        '  "thread_path": "inbox/t_%d",\n  "magic_words": []\n}'
        % (mojibake(other), OWNER, ",\n".join(messages), mojibake(other), number)
    )


def page(other, rows):
    boxes = "".join(
        '<div class="_a6-g"><div class="_2ph_ _a6-h _a6-i">%s</div><div class="_2ph_ _a6-p"><div><div></div>'
        '<div>%s</div><div></div><div></div></div></div><div class="_3-94 _a6-o"><div class="_a72d">%s</div></div></div>'
        % (html.escape(sender), html.escape(text), stamp(moment))
        for sender, moment, text in rows
    )
    return (
        '<html><head><base href="../../../../"/></head><body><div class="_a706" role="main">'
        '<div class="_a70e">%s</div>%s</div></body></html>' % (html.escape(other), boxes)
    )


def stamp(milliseconds):
    import datetime

    moment = datetime.datetime.fromtimestamp(milliseconds / 1000, datetime.timezone.utc)
    return moment.strftime("%b %d, %Y %I:%M:%S").replace(" 0", " ", 0) + moment.strftime("%p").lower()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("megabytes", type=int)
    parser.add_argument("output")
    parser.add_argument("--own", type=float, default=0.5)
    parser.add_argument("--format", choices=["json", "html"], default="json")
    options = parser.parse_args()
    source = random.Random(7)
    archive = zipfile.ZipFile(options.output, "w", zipfile.ZIP_DEFLATED)
    archive.writestr(
        "personal_information/profile_information/profile_information.json",
        '{"profile_v2":{"name":{"full_name":"%s"},"emails":{"emails":["rowan@home.example"]},"username":"rowan.vale.14"}}'
        % OWNER,
    )
    friends = ",".join('{"name":"%s","timestamp":%d}' % (mojibake(n), 1500000000 + i) for i, n in enumerate(NAMES))
    archive.writestr("connections/friends/your_friends.json", '{"friends_v2":[%s]}' % friends)
    total = number = count = 0
    while total < options.megabytes * 1_000_000:
        other = NAMES[number % len(NAMES)]
        moment = 1_700_000_000_000
        rows = []
        for _ in range(source.choice([50, 500, 3000, 10000])):
            moment -= source.randrange(1000, 4_000_000)
            rows.append((OWNER if source.random() < options.own else other, moment, sentence(source)))
        json_text = thread(other, 10**15 + number, [message(*row) for row in rows])
        total += len(json_text)
        folder = f"your_facebook_activity/messages/inbox/t_{10**15 + number}"
        text = json_text if options.format == "json" else page(other, rows)
        archive.writestr(f"{folder}/message_1.{options.format}", text)
        number += 1
        count += len(rows)
    archive.close()
    print(f"{options.output}: {total / 1e6:.0f} MB of JSON or as many records, {number} threads, {count} messages")


if __name__ == "__main__":
    main()
