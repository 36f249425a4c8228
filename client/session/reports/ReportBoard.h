// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/trust/Reports.h"

#include <QObject>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace hearth {

class RestClient;
class ServerEvents;

/// Reporting a message to those who decide about it, and what others reported about which one may decide oneself: told as it comes, and gone once
/// somebody has decided. One thing at a time: each ends in done() or failed().
class ReportBoard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Members has it")
    /// The newest message first: {message, seq, room, roomName, kind, author, name, isGuest, text, deleted, says, reason, at}. `says` is who reported it, in a
    /// sentence; `reason` what they gave as reasons, a line each.
    Q_PROPERTY(QVariantList open READ open NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// The server has more than are here.
    Q_PROPERTY(bool more READ hasMore NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
public:
    static constexpr int most = 100; ///< that are shown, whatever a server says

    /// Both must outlive it.
    ReportBoard(UserId self, ServerEvents *events, RestClient *rest, QObject *parent = nullptr);

    QVariantList open() const;
    int count() const { return int(m_open.size()); }
    bool hasMore() const { return m_more; }
    bool isBusy() const { return m_busy; }

    /// One is connected, and may decide about so many.
    void goOnline(qint64 count);
    /// A message of somebody else; the reason may be empty.
    Q_INVOKABLE void report(qint64 room, qint64 message, const QString &reason);
    /// Nothing has to be done about it.
    Q_INVOKABLE void dismiss(qint64 message);

Q_SIGNALS:
    void changed();
    void busyChanged();
    /// Somebody reported something that nobody had before; not of what was open before one was connected.
    void came(const QString &says, const QString &reason);
    /// Nothing is open any more.
    void cleared();
    void done(qint64 message);
    /// Why not, in a sentence.
    void failed(qint64 message, const QString &reason);

private:
    void look();
    void take(const Report &told);
    void remove(MessageId message);
    void set(const QList<Report> &open, bool more);
    void rename(const User &user);
    void ask(const QByteArray &method, const QString &path, const QJsonObject &body, MessageId message);
    static QString says(const Report &report);

    const UserId m_self;
    RestClient *const m_rest;
    std::optional<Role> m_role; ///< one's own on the server, once it was told
    QList<Report> m_open;
    bool m_more = false;
    bool m_busy = false;
};

} // namespace hearth
