"""Tag sets and roles, in the order of the graph's columns. Must equal server/extract/builtin/encoder/labels.ts."""

NAMES = ["O"] + [f"{part}-{kind}" for kind in ("PER", "ORG", "LOC") for part in "BIES"]
CUE = 3  # outside, first word, further words
INCIDENT_TYPES = [
    "ATTACK", "CLASH", "UNREST", "DETENTION", "DISASTER", "JUSTICE",
    "DIPLOMACY", "POLITICS", "MILITARY", "DEATH", "OTHER",
]
TRIGGER = 2 + len(INCIDENT_TYPES)  # outside, further words, then one tag a type for the first word
IGNORED = -100  # a word of which the annotation says nothing; the value that torch's losses leave out
STATUSES = ["happened", "ongoing", "planned", "alleged", "denied", "hypothetical"]
STANCES = [
    "asserts", "denies", "accuses", "alleges", "warns", "promises",
    "demands", "praises", "condemns", "predicts", "asks", "estimates",
]
CLAIM_KINDS = ["direct", "indirect", "mixed"]
CLAIM_ROLES = ["SOURCE", "CONTENT", "SPEAKER"]
INCIDENT_ROLES = ["PLACE", "ACTOR", "TARGET", "KILLED", "INJURED", "DATE"]
RELATIONS = ["HOLDS_ROLE", "MEMBER_OF", "PART_OF", "BASED_IN", "LOCATED_IN", "KIN", "CITIZEN_OF"]
RELATION_ROLES = RELATIONS + ["ROLE"]  # the last scores the words of a role against its person

# Surface features: case, place in the sentence, quotation, evidence elsewhere in the article; then first piece, inner, special.
FEATURES = [10, 8, 4, 8]
PIECE_KINDS = 3
SPECIAL = [9, 0, 0, 0, 2]  # features of the pieces that open and close a window
OPENING, CLOSING, UNKNOWN, MASK = 101, 102, 100, 103
