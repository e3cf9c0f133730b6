#pragma once

// Kernels are plain loops over restricted pointers in functions of their own, which is what the compiler vectorises.
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && !defined(__SANITIZE_ADDRESS__) &&               \
    !defined(__SANITIZE_THREAD__)
// One binary for every x86-64 machine, wider vectors where there are some.
#define ITHACA_KERNEL __attribute__((noinline, target_clones("avx2", "default")))
#elif defined(__GNUC__)
#define ITHACA_KERNEL __attribute__((noinline))
#else
#define ITHACA_KERNEL
#endif
#if defined(_MSC_VER)
#define ITHACA_RESTRICT __restrict
#else
#define ITHACA_RESTRICT __restrict__
#endif
