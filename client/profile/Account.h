// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"

#include <QUrl>

namespace hearth {

/// Who is signed in where.
struct Account
{
    QUrl server;
    QString serverName;
    QString token;
    User user;
    QString serverId = {}; ///< which server it was before; empty: not known
};

} // namespace hearth
