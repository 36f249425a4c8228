// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Ids.h"

#include <QString>

namespace hearth {

/// Who asks, and over which connection. Chat knows a connection only by its name: it is told what not to send back to it.
struct Caller
{
    UserId user;
    QString connection = {}; ///< empty for a request that came by no lasting connection
    QString address = {}; ///< as limits count it; empty: nobody's, and no limit of an address applies
};

} // namespace hearth
