"""The rules of family T by NumPy broadcasting, a hundred mentees at a time. Prints processor seconds for all pairs."""
import sys
import time

import numpy

folder = sys.argv[1]
mentees = numpy.loadtxt(folder + "/mentees.txt", dtype=numpy.int32)
mentors = numpy.loadtxt(folder + "/mentors.txt", dtype=numpy.int32)
gaps = numpy.array([2000, 6000, 10000, 9000, 6000, 3000, 1000, 0, 0, 0], dtype=numpy.int32)


def column(people, k):
    return people[:, k]


began = time.process_time()
offered = mentors[:, 8:].astype(numpy.float32)
blocks = []
for first in range(0, len(mentees), 100):
    block = mentees[first : first + 100]
    sought = block[:, 8:].astype(numpy.float32)
    share = numpy.float32(10000) / sought.sum(axis=1)
    common = sought @ offered.T
    total = 50 * (common * share[:, None] + numpy.float32(0.5)).astype(numpy.int32)
    share_language = (column(block, 0)[:, None] & column(mentors, 0)[None, :]) != 0
    total += 60000 * (column(block, 1)[:, None] == column(mentors, 1)[None, :])
    total += 90000
    total += 70000 * (column(block, 2)[:, None] == column(mentors, 2)[None, :])
    total += 80000 * (column(block, 3)[:, None] == column(mentors, 3)[None, :])
    total += 50000 * (column(block, 4)[:, None] == column(mentors, 4)[None, :])
    gap = column(mentors, 6)[None, :] - column(block, 6)[:, None]
    inside = (gap >= 0) & (gap <= 9)
    total += 15 * gaps[numpy.where(inside, gap, 9)]
    wish = column(block, 7)
    total += 100000 * (wish[:, None] == numpy.arange(len(mentors))[None, :])
    weights = (100 + 10 * (wish >= 0)).astype(numpy.int32)[:, None]
    scores = (2 * total + weights) // (2 * weights)
    allowed = inside & share_language & (column(block, 5)[:, None] != column(mentors, 5)[None, :])
    blocks.append(numpy.where(allowed, scores, -1).astype(numpy.int16))
everything = numpy.concatenate(blocks)
seconds = time.process_time() - began
everything.tofile(folder + "/scores.bin")
print(seconds)
