// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Ids.h"

#include <QObject>
#include <QUrl>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace hearth {

class Moderating;
class RestClient;
class RoomListModel;
class ServerEvents;
struct User;

/// Letting others in: invitations of the server or of a room, made, listed and revoked; and accepting one, being in already. One thing
/// at a time: each ends in made(), revoked(), accepted() or failed().
class Inviting : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Moderating has it")
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    /// Those of what look() was about, newest first: {id, note, uses, maxUses (0: any number), expiresAt (an invalid date: never), valid,
    /// came (names as they are now, newest first)}.
    Q_PROPERTY(QVariantList entries READ entries NOTIFY entriesChanged)
    /// The server has more of them.
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY entriesChanged)
    Q_PROPERTY(bool loading READ isLoading NOTIFY entriesChanged)
    /// Why they could not be had; empty when nothing went wrong.
    Q_PROPERTY(QString error READ error NOTIFY entriesChanged)
    /// Why what a link has brought led nowhere, until it was read; empty for nothing.
    Q_PROPERTY(QString refusal READ refusal WRITE setRefusal NOTIFY refusalChanged)
public:
    /// All must outlive it.
    Inviting(const Moderating *moderating, ServerEvents *events, RoomListModel *rooms, RestClient *rest, QObject *parent = nullptr);

    bool isBusy() const { return m_busy; }
    QVariantList entries() const { return m_entries; }
    bool hasMore() const { return m_hasMore; }
    bool isLoading() const { return m_loading; }
    QString error() const { return m_error; }
    QString refusal() const { return m_refusal; }
    void setRefusal(const QString &refusal);

    /// Whether it leads anywhere, as far as is known here; 0 for the server.
    Q_INVOKABLE bool mayInvite(qint64 room) const;
    /// `room` 0: to the server only. `uses` 0: any number; `seconds` 0: for ever.
    Q_INVOKABLE void invite(qint64 room, int uses, qint64 seconds, const QString &note);
    /// Asks for `entries`: of a room, or (0) of the server, of all that one may see.
    Q_INVOKABLE void look(qint64 room);
    Q_INVOKABLE void revoke(qint64 id);
    /// What a link has brought; as soon as it is known who is there.
    void accept(const QString &code);

    /// The link for this code, at the address where others find the server: `address` as people write it, or where that is empty the
    /// one that this program uses.
    Q_INVOKABLE QString link(const QString &code, const QString &address) const;

Q_SIGNALS:
    void busyChanged();
    void entriesChanged();
    void refusalChanged();
    /// The code is told once.
    void made(const QString &code);
    void revoked(qint64 id);
    void accepted();
    /// One is in the room that was accepted, and it is on the list.
    void roomWanted(qint64 room);
    /// `action`: "invite", "revoke" or "accept".
    void failed(const QString &action, const QString &message);

private:
    bool begin();
    void end();
    void acceptNow();
    void lookForRoom();
    void rename(const User &now);

    const Moderating *const m_moderating;
    RoomListModel *const m_rooms;
    RestClient *const m_rest;
    bool m_busy = false;
    QString m_toAccept;
    RoomId m_awaited; ///< which one is in, though it is not on the list yet
    qint64 m_room = 0;
    QVariantList m_entries;
    bool m_hasMore = false;
    bool m_loading = false;
    QString m_error;
    QString m_refusal;
};

} // namespace hearth
