// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QObject>
#include <QStringList>

namespace hearth {

/// Desktop notifications over D-Bus, as https://specifications.freedesktop.org/notification-spec/ has them, whether or not
/// there is a tray. A room has one notification at a time, which shows its newest message; choosing it opens that very
/// message, and where the service can, it is answered from there. GUI thread; never waits for the service.
class Notifier : public QObject
{
    Q_OBJECT
public:
    struct Notice
    {
        qint64 roomId = 0; ///< below 0 for what is about no room
        qint64 messageId = 0;
        QString title;
        QString text; ///< as it was written
        bool urgent = false; ///< says the reader's name
        QStringList buttons = {}; ///< the name of each, and what stands on it
    };

    explicit Notifier(QObject *parent = nullptr);

    void show(const Notice &notice);
    /// What was said there has been read.
    void withdraw(qint64 roomId);
    /// It lost its words. A newer one of its room stays.
    void withdrawMessage(qint64 messageId);
    void withdrawAll();
    QList<qint64> rooms() const { return m_rooms.keys(); }

Q_SIGNALS:
    /// No service takes it: to be shown some other way.
    void unserved(const hearth::Notifier::Notice &notice);
    void chosen(qint64 roomId, qint64 messageId);
    void replied(qint64 roomId, const QString &text);
    void pressed(qint64 roomId, const QString &button);

private Q_SLOTS:
    void takeAction(uint id, const QString &action);
    void takeClosed(uint id, uint reason);
    void takeReply(uint id, const QString &text);

private:
    struct Shown
    {
        uint id = 0; ///< the service's; 0 until it answered
        Notice notice;
        bool asking = false; ///< the service has not answered yet
        bool stale = false; ///< a newer notice waits for that answer
        bool read = false; ///< to be closed once the answer says which one it is
    };

    void askWhatItCan();
    void tell(qint64 roomId);
    void answered(qint64 roomId, uint id);
    void refused(const Notice &notice);
    void close(uint id);
    void forgetService();
    qint64 roomOf(uint id) const;

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    QStringList m_can; ///< what the service says that it can do
    bool m_asked = false;
    bool m_knowsWhat = false;
    QHash<qint64, Shown> m_rooms;
};

} // namespace hearth
