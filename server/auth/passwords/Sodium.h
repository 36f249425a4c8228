// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sodium.h>

#include <QtGlobal>

namespace hearth {

/// Makes libsodium ready; to be called before anything of it is used. From any thread, as often as one likes.
inline void startSodium()
{
    static const bool started = sodium_init() >= 0;
    if (!started)
        qFatal("libsodium found no source of random numbers");
}

} // namespace hearth
