// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>
#include <QUrl>

namespace hearth {

/// Somebody else who says so many messages a second in a room, from a thread and over a connection of their own.
class Speaker : public QThread
{
public:
    Speaker(const QUrl &server, const QString &token, qint64 room, int perSecond, int seconds);
    int said() const { return m_said; }

protected:
    void run() override;

private:
    const QUrl m_server;
    const QString m_token;
    const qint64 m_room;
    const int m_perSecond;
    const int m_seconds;
    int m_said = 0;
};

} // namespace hearth
