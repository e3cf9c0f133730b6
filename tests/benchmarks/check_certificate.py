"""Checks a written certificate against the scores; shares nothing with the program that wrote it.

check_certificate.py MATRIX CERTIFICATE: exit code 0 when the certificate proves the pairs best, 1 with a reason when
not. MATRIX as instance.h says. CERTIFICATE is text: the total; a line a mentee, the mentor's index (-1 for nobody) and
the mentee's dual; then a line a mentor, the dual of each of the mentor's places.

Linear programming duality: as long as no dual is negative and gain + price >= score for every allowed pair, no pairing
whatever can total more than the sum of the gains plus that of capacity times price.
"""

import array
import sys


def check(matrix, certificate):
    with open(matrix, "rb") as file:
        size = array.array("i", file.read(8))
        capacity = array.array("i", file.read(4 * size[1]))
        with open(certificate, encoding="ascii") as text:
            total = int(text.readline())
            rows = [tuple(map(int, text.readline().split())) for _ in range(size[0])]
            price = [int(text.readline()) for _ in range(size[1])]
            if text.read().strip():
                return "more lines than people"
        if min(price) < 0 or min(gain for _, gain in rows) < 0:
            return "a negative dual"
        places = list(capacity)
        reached = 0
        try:
            import numpy
            prices = numpy.array(price, dtype=numpy.int64)
        except ImportError:
            numpy = None
        for mentee, (mentor, gain) in enumerate(rows):
            line = file.read(2 * size[1])
            if numpy:
                scores = numpy.frombuffer(line, dtype=numpy.int16)
                short = bool(((scores >= 0) & (scores > gain + prices)).any())
            else:
                scores = array.array("h", line)
                short = any(score >= 0 and score > gain + p for score, p in zip(scores, price))
            if short:
                return f"mentee {mentee}: a pair is worth more than its duals"
            if mentor == -1:
                continue
            if not 0 <= mentor < size[1] or scores[mentor] < 0:
                return f"mentee {mentee}: a pair that is not allowed"
            places[mentor] -= 1
            reached += int(scores[mentor])
    if min(places) < 0:
        return "a mentor has more mentees than places"
    bound = sum(gain for _, gain in rows) + sum(c * p for c, p in zip(capacity, price))
    if not total == reached == bound:
        return f"said {total}, reached {reached}, bound {bound}"
    return None


flaw = check(sys.argv[1], sys.argv[2])
if flaw:
    print(flaw, file=sys.stderr)
    sys.exit(1)
