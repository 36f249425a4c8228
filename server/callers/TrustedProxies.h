// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QStringList>

#include <utility>

namespace hearth {

/// The reverse proxies in front of the server, whose word on who is behind them is taken, and nobody else's.
class TrustedProxies
{
public:
    using Fields = QList<std::pair<QByteArrayView, QByteArrayView>>;

    struct Client
    {
        QHostAddress address;
        QByteArray scheme; ///< that it came by: `http` or `https`; empty where nobody said
    };

    TrustedProxies() = default;
    /// Each as `ADDRESS` or `ADDRESS/BITS`; what is none counts for nothing.
    explicit TrustedProxies(const QStringList &networks);
    static bool isNetwork(const QString &text);

    bool contains(const QHostAddress &address) const;
    /// Whom a request comes from. Each proxy appends to X-Forwarded-For whom it was called by, so of all those the last that
    /// is no proxy of ours is the client, and what stands before it is only what the client said. Where an entry is no
    /// address, whoever appended it stands for what is behind it.
    Client client(const QHostAddress &peer, const Fields &request) const;

private:
    QList<std::pair<QHostAddress, int>> m_networks;
};

} // namespace hearth
