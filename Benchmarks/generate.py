#!/usr/bin/env python3
"""Writes a synthetic archive, the same for the same arguments. Everything in it is invented.

    generate.py MEGABYTES FILE.zip [--own SHARE] [--format json|html|csv] [--single] [--comments N] [--media GIGABYTES] [--talk chat|words] [--later SHARE]

About MEGABYTES of messages: as Facebook's JSON; as the pages with the same records; as LinkedIn's messages.csv. `--own`
is the share that the owner wrote (default 0.5), `--single` puts all messages into one thread and file, `--comments` adds
comments, `--media` adds stored pictures of zeros, which take no room on the disk. `--talk words` draws words by chance, many of
them of work, which raises far more findings than anybody's life does; the default is everyday chat (chat.py). `--later 0.02`
writes the same archive some weeks later: every thread has a fiftieth of newer messages before the others.
"""

import argparse
import datetime
import html
import random
import zipfile
import zlib

import chat

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


def words(random_source):
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
    moment = datetime.datetime.fromtimestamp(milliseconds / 1000, datetime.timezone.utc)
    return moment.strftime("%b %d, %Y %I:%M:%S").replace(" 0", " ", 0) + moment.strftime("%p").lower()


def comments(source, count, sentence):
    records = ",\n".join(
        '  {\n    "timestamp": %d,\n    "data": [\n      {\n        "comment": {\n          "timestamp": %d,\n'
        '          "comment": "%s",\n          "author": "%s"\n        }\n      }\n    ],\n    "title": "%s"\n  }'
        % (moment, moment, mojibake(sentence(source)), OWNER, mojibake(f"{OWNER} commented on {source.choice(NAMES)}'s post."))
        for moment in (1_500_000_000 + 3000 * i for i in range(count))
    )
    return '{\n "comments_v2": [\n%s\n]}' % records


def add_media(archive, file, gigabytes):
    """Stored members of zeros, as holes in the file: by hand, since zipfile would write every byte."""
    size = 100_000_000
    checksum = zlib.crc32(bytes(size))
    for number in range(int(gigabytes * 10)):
        entry = zipfile.ZipInfo(f"your_facebook_activity/posts/media/{number}.jpg")
        entry.file_size = entry.compress_size = size
        entry.CRC = checksum
        file.seek(archive.start_dir)
        entry.header_offset = file.tell()
        file.write(entry.FileHeader())
        file.seek(size, 1)
        archive.start_dir = file.tell()
        archive.filelist.append(entry)
        archive.NameToInfo[entry.filename] = entry
        archive._didModify = True


def threads(source, options):
    """(other, number, rows) until the messages make up the size that was asked for."""
    total = number = 0
    limit = options.megabytes * 1_000_000
    while total < limit:
        other = NAMES[number % len(NAMES)]
        moment = 1_700_000_000_000
        rows = []
        wanted = 10**9 if options.single else source.choice([50, 500, 3000, 10000])
        while len(rows) < wanted and (not options.single or total < limit):
            moment -= source.randrange(1000, 40_000 if options.single else 4_000_000)
            rows.append((OWNER if source.random() < options.own else other, moment, options.sentence(source)))
            total += len(message(*rows[-1])) + 2
        yield other, 10**15 + number, newer(number, other, len(rows), options) + rows
        number += 1


def newer(number, other, count, options):
    """What came after everything else of a thread, the newest first; chosen apart, so that the rest stays the same."""
    source = random.Random(1000 + number)
    moments = sorted((1_700_000_000_000 + source.randrange(1000, 10**9) for _ in range(round(count * options.later))), reverse=True)
    return [(OWNER if source.random() < options.own else other, moment, options.sentence(source)) for moment in moments]


def write_facebook(archive, source, options):
    archive.writestr(
        "personal_information/profile_information/profile_information.json",
        '{"profile_v2":{"name":{"full_name":"%s"},"emails":{"emails":["rowan@home.example"]},"username":"rowan.vale.14"}}'
        % OWNER,
    )
    friends = ",".join('{"name":"%s","timestamp":%d}' % (mojibake(n), 1500000000 + i) for i, n in enumerate(NAMES))
    archive.writestr("connections/friends/your_friends.json", '{"friends_v2":[%s]}' % friends)
    if options.comments:
        archive.writestr(
            "your_facebook_activity/comments_and_reactions/comments.json", comments(source, options.comments, options.sentence))
    size = count = 0
    for other, number, rows in threads(source, options):
        folder = f"your_facebook_activity/messages/inbox/t_{number}"
        text = (
            thread(other, number, [message(*row) for row in rows]) if options.format == "json" else page(other, rows)
        )
        archive.writestr(f"{folder}/message_1.{options.format}", text)
        size += len(text)
        count += len(rows)
    return size, count


def write_linkedin(archive, source, options):
    columns = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER"
    lines = [columns]
    count = 0
    for other, number, rows in threads(source, options):
        addresses = {name: "https://www.linkedin.com/in/" + name.lower().replace(" ", "-") for name in (OWNER, other)}
        for sender, moment, text in rows:
            to = other if sender == OWNER else OWNER
            date = datetime.datetime.fromtimestamp(moment / 1000, datetime.timezone.utc).strftime("%Y-%m-%d %H:%M:%S UTC")
            quoted = text.replace('"', '""')
            lines.append(
                f'2-{number},,{sender},{addresses[sender]},{to},{addresses[to]},{date},,"{quoted}",INBOX')
            count += 1
    archive.writestr("Profile.csv", "First Name,Last Name,Headline\nRowan,Vale,Operations lead\n")
    text = "\n".join(lines) + "\n"
    archive.writestr("messages.csv", text)
    return len(text.encode()), count


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("megabytes", type=int)
    parser.add_argument("output")
    parser.add_argument("--own", type=float, default=0.5)
    parser.add_argument("--format", choices=["json", "html", "csv"], default="json")
    parser.add_argument("--single", action="store_true")
    parser.add_argument("--comments", type=int, default=0)
    parser.add_argument("--media", type=float, default=0)
    parser.add_argument("--later", type=float, default=0)
    parser.add_argument("--talk", choices=["chat", "words"], default="chat")
    options = parser.parse_args()
    options.sentence = chat.sentence if options.talk == "chat" else words
    source = random.Random(7)
    with open(options.output, "wb+") as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        write = write_linkedin if options.format == "csv" else write_facebook
        size, count = write(archive, source, options)
        if options.media:
            add_media(archive, file, options.media)
    print(f"{options.output}: {size / 1e6:.0f} MB, {count} messages")


if __name__ == "__main__":
    main()
