"""The same assignment by SciPy: linear_sum_assignment, each mentor's column repeated once a place.

scipy_peer.py MATRIX RUNS prints a line a run: CPU seconds, total, megabytes on top of what the scores take.
"""

import sys
import time

import numpy
from scipy.optimize import linear_sum_assignment


def status(name):
    with open("/proc/self/status", encoding="ascii") as lines:
        for line in lines:
            if line.startswith(name + ":"):
                return int(line.split()[1]) * 1024
    return 0


def main():
    with open(sys.argv[1], "rb") as file:
        mentees, mentors = numpy.fromfile(file, dtype=numpy.int32, count=2)
        capacity = numpy.fromfile(file, dtype=numpy.int32, count=mentors)
        scores = numpy.fromfile(file, dtype=numpy.int16).reshape(mentees, mentors)
    for _ in range(int(sys.argv[2])):
        with open("/proc/self/clear_refs", "w", encoding="ascii") as reset:
            reset.write("5")
        before = status("VmRSS")
        began = time.process_time()
        # Barred is worth what nobody is worth: such a pair counts as no pair.
        cost = numpy.repeat(numpy.negative(numpy.maximum(scores, 0), dtype=numpy.float64), capacity, axis=1)
        rows, columns = linear_sum_assignment(cost)
        total = -int(cost[rows, columns].sum())
        spent = time.process_time() - began
        peak = status("VmHWM") - before
        del cost
        print(f"{spent:.6f} {total} {peak / 1e6:.1f}", flush=True)


main()
