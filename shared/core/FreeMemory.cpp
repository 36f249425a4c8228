// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/FreeMemory.h"

#include <algorithm>
#include <cstdlib> // says whose library it is
#include <mutex>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#ifdef __GNUC__
// In programs that link mimalloc, which then stands in the place of malloc; null in the others.
extern "C" [[gnu::weak]] void mi_collect(bool force);
extern "C" [[gnu::weak]] int mi_version();
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

std::mutex mutex;
int prompt = 0; ///< that live, by the mutex

/// For a moment, whether or not something is freed promptly just now.
void waitAsUsual(bool begins)
{
    const std::scoped_lock lock(mutex);
    if (prompt > 0)
        setDelay(begins ? usualDelay() : 0);
}

/// Large enough to be taken from whole pages, small enough to fit between what is still used.
constexpr std::size_t takenAtOnce = std::size_t(1024) * 1024;
/// What is given back in one turn is about a megabyte for each, or, once for each of its segments, up to 32 of them.
constexpr std::size_t takenInOneTurn = 8;
/// However much more may be held: it takes half a second of many turns.
constexpr std::size_t mostTaken = 4096;

/// Of versions 2, where what waits does so in segments.
bool isWaitingInSegments()
{
#ifdef __GNUC__
    return mi_version && mi_version() / 100 == 2;
#else
    return false;
#endif
}

} // namespace

PromptFreeing::PromptFreeing()
{
    usualDelay(); // before it is another
    const std::scoped_lock lock(mutex);
    if (prompt++ == 0)
        setDelay(0);
}

PromptFreeing::~PromptFreeing()
{
    const std::scoped_lock lock(mutex);
    if (--prompt == 0)
        setDelay(usualDelay());
}

ReturningMemory::ReturningMemory(qint64 bytes)
    : m_wanted(isWaitingInSegments() ? std::min(std::size_t(bytes) / takenAtOnce, mostTaken) : 0)
{
    m_taken.reserve(m_wanted);
}

ReturningMemory::~ReturningMemory()
{
    for (void *taken : m_taken)
        std::free(taken);
}

bool ReturningMemory::goOn()
{
    for (std::size_t i = 0; i < takenInOneTurn && m_wanted > 0; ++i, --m_wanted)
        m_taken.push_back(std::malloc(takenAtOnce));
    for (std::size_t i = 0; i < takenInOneTurn && m_wanted == 0 && !m_taken.empty(); ++i) {
        std::free(m_taken.back());
        m_taken.pop_back();
    }
    return !m_taken.empty();
}

void returnFreeMemory()
{
#ifdef __GNUC__
    if (mi_collect) {
        // Versions 2 give back what need not wait; since 3 it is what waits that is given back, where anything may.
        if (isWaitingInSegments()) {
            const PromptFreeing promptly;
            mi_collect(true);
        } else {
            waitAsUsual(true);
            mi_collect(true);
            waitAsUsual(false);
        }
        return;
    }
#endif
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace hearth
