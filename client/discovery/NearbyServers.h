// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discovery/BeaconFinder.h"
#include "discovery/NearbyTable.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace hearth {

class AvahiBrowser;
class Clock;

/// The servers that are nearby, while somebody looks. What is in it was said by strangers, and is fit to be shown; a row leads to where
/// its server was heard, without what it is trusted by, unless it is one that is known.
class NearbyServers : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program has one")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged) ///< somebody looks
    /// It has looked for so long that who is there would have answered.
    Q_PROPERTY(bool looked READ hasLooked NOTIFY lookedChanged)
public:
    enum Role {
        AddressRole = Qt::UserRole + 1, ///< what Entering opens
        NameRole,
        HostRole, ///< who hosts it; "" where it does not say
        AccessRole, ///< "open", "invite" or "closed"
        PeopleRole, ///< how many are there; -1 where it does not say
        KnownRole, ///< this program was there before
    };
    Q_ENUM(Role)

    /// What this program knows of a server by its id.
    struct Known
    {
        QUrl url; ///< with what it is trusted by (ServerUrl.h)
        bool isOwn = false; ///< this program hosts it: it is not shown
    };
    using FindKnown = std::function<std::optional<Known>(const QString &id)>;

    /// Where it looks.
    struct Ways
    {
        BeaconFinder::Networks networks = askedNetworks;
        quint16 port = discoveryPort;
        bool hasAvahi = true;
    };

    /// The clock must outlive it.
    explicit NearbyServers(Clock *clock, QObject *parent = nullptr);
    ~NearbyServers() override;

    void setKnown(const FindKnown &known) { m_known = known; }
    /// Before it looks for the first time.
    void setWays(const Ways &ways) { m_ways = ways; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_rows.size()); }
    bool isActive() const { return m_isActive; }
    void setActive(bool active);
    bool hasLooked() const { return m_hasLooked; }
    const NearbyTable &table() const { return m_table; }

Q_SIGNALS:
    void countChanged();
    void activeChanged();
    void lookedChanged();

private:
    struct Row
    {
        NearbyTable::Server server;
        QString address;
        bool isKnown = false;

        bool isSame(const Row &other) const;
    };
    void begin();
    void ask(int times);
    void refresh(bool changed);
    std::optional<Row> rowOf(const NearbyTable::Server &server) const;
    void setLooked(bool looked);

    Clock *const m_clock;
    Ways m_ways;
    std::unique_ptr<AvahiBrowser> m_avahi;
    std::unique_ptr<BeaconFinder> m_beacons;
    NearbyTable m_table;
    FindKnown m_known;
    QList<Row> m_rows;
    bool m_isActive = false;
    bool m_hasLooked = false;
    quint64 m_next = 0;
};

} // namespace hearth
