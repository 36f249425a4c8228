// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/NearbyTable.h"

#include <algorithm>
#include <functional>

namespace hearth {

namespace {

/// Smaller is more likely to work, and easier to pass on.
int rank(const QHostAddress &address)
{
    const bool isIPv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    return address.isLinkLocal() ? (isIPv4 ? 2 : 3) : isIPv4 ? 0 : 1;
}

} // namespace

NearbyTable::Entry *NearbyTable::entryOf(const Announcement &announcement)
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const Entry &one) { return one.id == announcement.id && one.fingerprint == announcement.fingerprint; });
    return entry == m_entries.end() ? nullptr : &*entry;
}

qsizetype NearbyTable::serversAt(const QHostAddress &address) const
{
    return std::count_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return std::any_of(
            entry.heard.begin(), entry.heard.end(), [&](const Heard &heard) { return heard.sighting.address == address; });
    });
}

bool NearbyTable::see(const Sighting &sighting, std::chrono::milliseconds now)
{
    // Another server at the same place: the one before is gone.
    const bool replaced = lose([&](const Heard &heard) {
        const Announcement &before = heard.sighting.announcement;
        return heard.sighting.isAt(sighting)
            && (before.id != sighting.announcement.id || before.fingerprint != sighting.announcement.fingerprint);
    });
    Entry *entry = entryOf(sighting.announcement);
    if (!entry) {
        if (m_entries.size() >= mostServers || serversAt(sighting.address) >= mostAtAddress)
            return replaced;
        m_entries.append({sighting.announcement.id, sighting.announcement.fingerprint, {{sighting, now}}});
        return true;
    }
    const auto known = std::find_if(
        entry->heard.begin(), entry->heard.end(), [&](const Heard &heard) { return heard.sighting.isAt(sighting); });
    if (known == entry->heard.end()) {
        if (entry->heard.size() >= mostPlaces)
            return replaced;
        entry->heard.append({sighting, now});
        return true;
    }
    known->at = now;
    return std::exchange(known->sighting.announcement, sighting.announcement) != sighting.announcement || replaced;
}

bool NearbyTable::lose(const std::function<bool(const Heard &)> &isLost)
{
    bool any = false;
    for (Entry &entry : m_entries)
        any = entry.heard.removeIf(isLost) > 0 || any;
    m_entries.removeIf([](const Entry &entry) { return entry.heard.isEmpty(); });
    return any;
}

bool NearbyTable::lose(const Sighting &sighting)
{
    return lose([&](const Heard &heard) {
        return heard.sighting.isAt(sighting) && heard.sighting.announcement.id == sighting.announcement.id;
    });
}

bool NearbyTable::loseAll(Sighting::Way way)
{
    return lose([&](const Heard &heard) { return heard.sighting.way == way; });
}

bool NearbyTable::expire(std::chrono::milliseconds now)
{
    return lose([&](const Heard &heard) { return heard.sighting.way == Sighting::Way::Beacon && now - heard.at > beaconLife; });
}

QList<NearbyTable::Server> NearbyTable::servers() const
{
    QList<Server> servers;
    for (const Entry &entry : m_entries) {
        Server server;
        const QHostAddress first = entry.heard.first().sighting.address;
        std::chrono::milliseconds newest {-1};
        for (const Heard &heard : entry.heard) {
            if (heard.sighting.address == first && heard.at > newest) { // by either way
                newest = heard.at;
                server.announcement = heard.sighting.announcement;
            }
            const auto isSame = [&](const Sighting &place) {
                return place.address == heard.sighting.address && place.port == heard.sighting.port;
            };
            if (std::none_of(server.places.begin(), server.places.end(), isSame))
                server.places.append(heard.sighting);
        }
        std::ranges::stable_sort(server.places, {}, [](const Sighting &place) { return rank(place.address); });
        servers.append(server);
    }
    return servers;
}

} // namespace hearth
