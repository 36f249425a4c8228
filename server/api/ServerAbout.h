// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// What this server tells everyone of itself, besides who may enter. Known as a whole once the storage is open, before anybody can ask.
struct ServerAbout
{
    QString id; ///< a UUID that stays with the database
    QString name; ///< as people see it
};

} // namespace hearth
