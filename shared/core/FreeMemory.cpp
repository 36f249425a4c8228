// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/FreeMemory.h"

#include <cstdlib> // says whose library it is

#ifdef __GLIBC__
#include <malloc.h>
#endif

#ifdef __GNUC__
// In programs that link mimalloc, which then stands in the place of malloc; null in the others.
extern "C" [[gnu::weak]] void mi_collect(bool force);
#endif

namespace hearth {

void returnFreeMemory()
{
#ifdef __GNUC__
    if (mi_collect)
        return mi_collect(true);
#endif
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace hearth
