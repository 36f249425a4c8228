// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discovery/Sighting.h"

#include <QList>

#include <chrono>
#include <functional>

namespace hearth {

/// Servers that were heard, one for each id and key, whatever the ways and addresses by which they were. Whoever was first to be a server says what
/// it is called as long as they are heard: who says to be the same later, from elsewhere, changes nothing that is shown. Bounded whatever is
/// heard: servers, addresses of each, and servers at one address.
class NearbyTable
{
public:
    struct Server
    {
        Announcement announcement;
        QList<Sighting> places; ///< the best to go to first, and each address once
    };
    static constexpr qsizetype mostServers = 40;
    static constexpr qsizetype mostPlaces = 12;
    static constexpr qsizetype mostAtAddress = 6;
    /// After which one that was heard by a beacon, and is heard no more, is gone.
    static constexpr std::chrono::seconds beaconLife {26};

    /// `now` is Clock::elapsed(). Whether what is shown changed, here and below.
    bool see(const Sighting &sighting, std::chrono::milliseconds now);
    /// What is heard no more at this place.
    bool lose(const Sighting &sighting);
    bool loseAll(Sighting::Way way);
    bool expire(std::chrono::milliseconds now);
    void clear() { m_entries.clear(); }

    /// Whether one is heard from there.
    bool isAt(const QHostAddress &address) const { return serversAt(address) > 0; }
    /// In the order in which they were first heard.
    QList<Server> servers() const;

private:
    struct Heard
    {
        Sighting sighting;
        std::chrono::milliseconds at;
    };
    struct Entry
    {
        QString id;
        QString fingerprint;
        QList<Heard> heard; ///< the first one first
    };
    Entry *entryOf(const Announcement &announcement);
    qsizetype serversAt(const QHostAddress &address) const;
    bool lose(const std::function<bool(const Heard &)> &isLost);

    QList<Entry> m_entries;
};

} // namespace hearth
