// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discovery/Announcement.h"

#include <QHostAddress>

namespace hearth {

/// That a server was heard, and where.
struct Sighting
{
    enum class Way { Avahi, Beacon };

    Way way = Way::Beacon;
    QHostAddress address; ///< of a host; with its zone where it is link-local
    quint16 port = 0;
    Announcement announcement = {};

    bool isAt(const Sighting &other) const { return way == other.way && address == other.address && port == other.port; }
};

} // namespace hearth
