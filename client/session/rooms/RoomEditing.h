// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "model/Ids.h"

#include <QJsonObject>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth {

class RestClient;
class Rooms;

/// What a room is called and about, whether it is archived, who may see it and write there, changed by who keeps it. One thing at a time: each
/// ends in done() or failed().
class RoomEditing : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has it")
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
public:
    /// Both must outlive it.
    RoomEditing(RestClient *rest, Rooms *rooms, QObject *parent = nullptr);

    bool isBusy() const { return m_busy; }
    Q_INVOKABLE void describe(qint64 room, const QString &name, const QString &topic);
    /// Nothing is written in an archived one any more.
    Q_INVOKABLE void setArchived(qint64 room, bool archived);
    /// "public" or "private".
    Q_INVOKABLE void setKind(qint64 room, const QString &kind);
    /// "usual", "everyone" or "moderators".
    Q_INVOKABLE void setWhoMayPost(qint64 room, const QString &whom);
    Q_INVOKABLE void setWhoMayNameAll(qint64 room, const QString &whom);

Q_SIGNALS:
    void busyChanged();
    void done(qint64 room);
    /// `field`: "name", "topic" or "".
    void failed(const QString &errorCode, const QString &message, const QString &field);

private:
    void ask(qint64 room, const QJsonObject &change);
    void fail(const Error &error);

    RestClient *const m_rest;
    Rooms *const m_rooms;
    bool m_busy = false;
};

} // namespace hearth
