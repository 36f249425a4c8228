// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Payer.h"

namespace hearth {

/// A payer that only counts.
struct Purse : Payer
{
    void pay(std::chrono::microseconds work) override { paid += work; }
    void errandBegan() override
    {
        ++errands;
        ++begun;
    }
    void errandEnded() override { --errands; }

    std::chrono::microseconds paid {0};
    int errands = 0; ///< on their way
    int begun = 0;
};

} // namespace hearth
