// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/hosting/ActivityList.h"
#include "session/hosting/ConnectionList.h"

#include <QObject>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace hearth {

class Clock;
class ListPages;
class RestClient;

/// For a host: how the server is doing, asked for again and again while somebody looks. What is here when nobody does is as it was
/// then.
class ServerWatch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Oversight has it")
    Q_PROPERTY(bool watched READ isWatched WRITE setWatched NOTIFY watchedChanged)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed) ///< the server has said how it is
    /// Why it could not be had, or not be stopped; empty when nothing went wrong.
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QDateTime startedAt READ startedAt NOTIFY changed) ///< local time
    Q_PROPERTY(QString uptime READ uptime NOTIFY changed) ///< "3 hours, 5 minutes"
    Q_PROPERTY(QString version READ version NOTIFY changed)
    Q_PROPERTY(int people READ people NOTIFY changed)
    Q_PROPERTY(qint64 messagesToday READ messagesToday NOTIFY changed) ///< since this computer's midnight
    /// Messages of each of the last 24 hours, oldest first; the last one is going on: {at (when it began, local), count}.
    Q_PROPERTY(QVariantList hours READ hours NOTIFY changed)
    /// What the server keeps, in words: {what, size, grew}.
    Q_PROPERTY(QVariantList storage READ storage NOTIFY changed)
    Q_PROPERTY(QString free READ free NOTIFY changed) ///< "40 GB"; empty where nobody knows
    Q_PROPERTY(bool diskLow READ isDiskLow NOTIFY changed)
    Q_PROPERTY(hearth::ConnectionList *connections READ connections CONSTANT)
    Q_PROPERTY(bool moreConnections READ hasMoreConnections NOTIFY changed) ///< the server has more than are here
    Q_PROPERTY(hearth::ActivityList *activity READ activity CONSTANT)
    Q_PROPERTY(bool stopping READ isStopping NOTIFY changed) ///< the server was asked to stop
public:
    static constexpr std::chrono::seconds lookEvery {5};
    static constexpr qsizetype mostConnections = 2'000; ///< that are shown, whatever a server says

    /// Both must outlive it.
    ServerWatch(RestClient *rest, Clock *clock, QObject *parent = nullptr);
    ~ServerWatch() override;

    bool isWatched() const { return m_watching != nullptr; }
    void setWatched(bool watched);
    bool isKnown() const { return m_known; }
    QString error() const { return m_error; }
    QDateTime startedAt() const { return m_status.startedAt.toLocalTime(); }
    QString uptime() const;
    QString version() const { return m_status.version; }
    int people() const { return int(m_status.people); }
    qint64 messagesToday() const;
    QVariantList hours() const;
    QVariantList storage() const;
    QString free() const;
    bool isDiskLow() const { return m_status.storage.low; }
    ConnectionList *connections() { return &m_connections; }
    bool hasMoreConnections() const { return m_moreConnections; }
    ActivityList *activity() { return &m_activity; }
    bool isStopping() const { return m_stopping; }

    /// The server, for everyone, who are told this; empty for nothing.
    Q_INVOKABLE void stop(const QString &message);

Q_SIGNALS:
    void watchedChanged();
    void changed();
    /// It is going to, as it was asked.
    void stopped();

private:
    void look();
    void lookAtConnections();
    void lookAtActivity();
    void fail(const QString &error);

    RestClient *const m_rest;
    Clock *const m_clock;
    rest::ServerStatus m_status;
    bool m_known = false;
    QString m_error;
    ConnectionList m_connections;
    QList<rest::ConnectionAtAGlance> m_coming; ///< of the list that is being fetched
    bool m_moreConnections = false;
    ActivityList m_activity;
    bool m_stopping = false;
    std::unique_ptr<ListPages> m_pages;
    std::unique_ptr<QObject> m_watching; ///< the context of what is asked and awaited
};

} // namespace hearth
