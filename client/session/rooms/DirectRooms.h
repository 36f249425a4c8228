// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"
#include "protocol/Rest.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth {

class RestClient;
class Rooms;
class ServerEvents;

/// Talking to some people alone. The rooms of that are among the others in Rooms; here they are begun, and follow what the
/// people in them are called and whether they are here.
class DirectRooms : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has it")
    /// As many as fit into one conversation beside oneself.
    Q_PROPERTY(int mostOthers READ mostOthers CONSTANT)
public:
    DirectRooms(ServerEvents *events, RestClient *rest, Rooms *rooms, QObject *parent = nullptr);

    static constexpr int mostOthers() { return rest::DirectRequest::mostPeople - 1; }
    /// The conversation of these people and oneself, which is made where there is none yet: opened() or failed().
    Q_INVOKABLE void open(const QList<qint64> &users);

Q_SIGNALS:
    void opened(qint64 roomId);
    void failed(const QString &message);

private:
    void update(const User &user);

    RestClient *const m_rest;
    Rooms *const m_rooms;
};

} // namespace hearth
