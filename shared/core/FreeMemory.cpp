// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/FreeMemory.h"

#include <atomic>
#include <cstdlib> // says whose library it is

#ifdef __GLIBC__
#include <malloc.h>
#endif

#ifdef __GNUC__
// In programs that link mimalloc, which then stands in the place of malloc; null in the others.
extern "C" [[gnu::weak]] void mi_collect(bool force);
extern "C" [[gnu::weak]] long mi_option_get(int option);
extern "C" [[gnu::weak]] void mi_option_set(int option, long value);
#endif

namespace hearth {

namespace {

/// How long pages wait, in milliseconds: decommit_delay in versions 2.0, purge_delay since.
constexpr int delayOption = 15;

long usualDelay()
{
#ifdef __GNUC__
    static const long delay = mi_option_get ? mi_option_get(delayOption) : 0;
    return delay;
#else
    return 0;
#endif
}

void setDelay([[maybe_unused]] long delay)
{
#ifdef __GNUC__
    if (mi_option_set)
        mi_option_set(delayOption, delay);
#endif
}

std::atomic<int> prompt = 0;

} // namespace

PromptFreeing::PromptFreeing()
{
    usualDelay(); // before it is another
    if (prompt.fetch_add(1) == 0)
        setDelay(0);
}

PromptFreeing::~PromptFreeing()
{
    if (prompt.fetch_sub(1) == 1)
        setDelay(usualDelay());
}

void returnFreeMemory()
{
    const PromptFreeing promptly;
#ifdef __GNUC__
    if (mi_collect)
        return mi_collect(true);
#endif
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace hearth
