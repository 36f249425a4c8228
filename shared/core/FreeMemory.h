// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hearth {

/// Has the allocator give what this thread made and is free now back to the system, which it does not do by itself (or not
/// soon); what another thread made, only that one can give back. Takes up to some milliseconds: for after a lot was freed.
void returnFreeMemory();

} // namespace hearth
