// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hearth {

/// How soon something is wanted that costs less along with others. The order of what is given is kept either way.
enum class Urgency {
    Now, ///< somebody waits for it
    CanWait, ///< nobody does: it goes along with the next that is wanted Now, or when its queue's patience is over
};

} // namespace hearth
