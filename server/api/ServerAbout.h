// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// What this server tells everyone of itself, besides who may enter. Known as a whole once the storage is open, before anybody can ask.
struct ServerAbout
{
    QString id; ///< a UUID that stays with the database
    QString name; ///< as people see it
    QString epoch = {}; ///< of the numbers that the server gives out: another one where they may be given out again
    QString tlsMode = {}; ///< offered, required or off
    QString fingerprint = {}; ///< of its CA; empty where it speaks no TLS
};

} // namespace hearth
