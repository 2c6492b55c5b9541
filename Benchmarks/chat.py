"""Everyday chat for the benchmark's archives: invented, seeded by the caller, and about as much talk of work as people's messages hold.

A sentence is a pattern with slots; one in a hundred and twenty tells something of work, which is what the tool looks for.
"""

import re

SLOTS = {
    "when": "tonight|tomorrow|on saturday|later|this weekend|after tea|at seven|next week|in the morning|on friday night|soon|when it stops raining",
    "who": "mum|dad|the kids|Nora|my sister|the neighbours|nan|Callum|everyone|your brother|the dog|uncle Dev|Bea and Owen",
    "place": "town|the park|the beach|the pub|ours|the allotment|the station|the pictures|Leeds|the market|the pool|nan's|the garden centre",
    "thing": "film|cake|coat|sofa|photo|recipe|book|bike|jumper|kettle|playlist|tent|jigsaw|lamp|pan|umbrella|plant|quiz|crossword|series",
    "food": "soup|curry|chips|pasta|a roast|pancakes|pizza|toast|stew|ice cream|noodles|a sandwich|crumble|fish",
    "adj": "lovely|brilliant|a bit much|so funny|freezing|tiny|huge|ancient|gorgeous|odd|ok|perfect|dreadful|cheap|very you",
    "do": "walk the dog|watch the match|go swimming|bake|paint the hall|sort the loft|plant the bulbs|play cards|get the bus|have a nap|finish the puzzle|find my keys",
    "short": "haha|yes|no idea|ok|sure|aw|oh no|fab|same|exactly|love it|never|thanks|right|fair enough|good luck|night night|on my way|deal",
    "work": "stuck at work until six|my boss moved the meeting again|long shift today|the server went down and we all stayed late|client rang twice this morning|on nights this week|new rota is out|training a new starter today",
}
SLOTS = {name: words.split("|") for name, words in SLOTS.items()}

PATTERNS = """
{short}
{short} {short}
{short}, see you {when}
are you about {when}?
shall we {do} {when}?
just back from {place} with {who}, it was {adj}
the {thing} is {adj}
did you see that {thing}? {adj}
{who} wants to {do} {when}
can you bring the {thing} {when} please
we had {food} at {place} and {who} fell asleep
I can't find my {thing}, have you seen it
happy birthday!! hope you have a {adj} day
{food} for tea, come round if you like
what time is {who} getting here
I'll be at {place} by half past, save me a seat
{who} says the {thing} from {place} is {adj}
remember when we tried to {do} at {place}, still laughing
no rush, {when} is fine
it's {adj} here, rain all day and the {thing} is soaked
sorry only just saw this, {short}
how was {place}? did {who} like it
got a new {thing}, it's {adj} and so was the price
might {do} and then {do} if I've the energy
{who} sent me a picture of a {thing}, {adj}
thanks for {when}, the {food} was {adj}
don't forget {who} {when}, I've written it on the calendar
I watched the whole series {when} and now I don't know what to do with myself
ring me {when}, I want to hear everything about {place}
""".strip().split("\n")

SHARE_OF_WORK = 1 / 120


def sentence(source):
    """One message, of one to some twenty words."""
    if source.random() < SHARE_OF_WORK:
        return source.choice(SLOTS["work"])
    parts = [source.choice(PATTERNS) for _ in range(source.choice([1, 1, 2, 2, 3]))]
    text = re.sub(r"\{(\w+)\}", lambda slot: source.choice(SLOTS[slot[1]]), ", ".join(parts))
    if source.random() < 0.15:
        text += " 😅"
    if source.random() < 0.1:
        text += " café"
    return text[0].upper() + text[1:] + "." if source.random() < 0.3 else text
