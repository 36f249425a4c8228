// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// Each target defines this one function, with libFuzzer's name and contract: called with one input after the other, it
/// returns 0, or ends the process where a promise is broken.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// Ends the process with the broken promise; also in builds without assertions.
#define FUZZ_EXPECT(promise)                                                                                                       \
    do {                                                                                                                           \
        if (!(promise)) {                                                                                                          \
            std::fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #promise);                                      \
            std::abort();                                                                                                          \
        }                                                                                                                          \
    } while (false)
