// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RawClient.h"

#include <memory>

namespace hearth {

/// An Engine.IO client over polling that does only what it is told to. Each request has a connection of its own, so
/// that two can be on their way.
class PollingClient
{
public:
    PollingClient(quint16 port, const QByteArray &path);

    /// The handshake; false if it was refused.
    bool open();
    const QByteArray &sid() const { return m_sid; }
    const QByteArray &handshake() const { return m_handshake; }

    QByteArray target(const QByteArray &transport = "polling") const;
    /// A GET that is on its way until response() of what is returned.
    std::unique_ptr<RawClient> startGet() const;
    std::optional<RawClient::Response> get() const;
    std::optional<RawClient::Response> post(const QByteArray &body) const;
    /// Status and body of get() and post(), such as "200 ok".
    static QByteArray summary(const std::optional<RawClient::Response> &response);

private:
    QByteArray request(const QByteArray &method, const QByteArray &body = {}) const;

    quint16 m_port;
    QByteArray m_path;
    QByteArray m_sid;
    QByteArray m_handshake;
};

} // namespace hearth
