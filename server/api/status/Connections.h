// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "model/Ids.h"

#include <QObject>

#include <map>

namespace hearth {

class Socket;

/// Who is connected to this process, each connection from its CONNECT until it is gone, numbered in the order in which they came.
/// Lives on the server thread.
class Connections : public QObject
{
    Q_OBJECT
public:
    struct Entry
    {
        const Socket *socket; ///< connected
        UserId user;
        QDateTime since; ///< UTC
    };

    explicit Connections(const Clock &clock, QObject *parent = nullptr);

    /// `socket` is connected, as this user; it goes by itself.
    void add(const Socket &socket, UserId user);
    /// By their numbers.
    const std::map<qint64, Entry> &all() const { return m_all; }

private:
    const Clock &m_clock;
    qint64 m_last = 0;
    std::map<qint64, Entry> m_all;
};

} // namespace hearth
