// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"

#include <QObject>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace hearth {

class RestClient;

/// What is pinned in the current room, the newest pin first. It is asked for when somebody looks, and follows what changes
/// from then on.
class PinBoard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has it")
    /// A list of {messageId, seq, author, text, time}.
    Q_PROPERTY(QVariantList entries READ entries NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    /// Why they could not be had; empty when nothing went wrong.
    Q_PROPERTY(QString error READ error NOTIFY changed)
public:
    /// `rest` must outlive it.
    explicit PinBoard(RestClient *rest, QObject *parent = nullptr);

    QVariantList entries() const;
    bool isLoading() const { return m_request != nullptr; }
    QString error() const { return m_error; }

    /// Asks anew. What is there stays until the answer.
    Q_INVOKABLE void look();

    void setRoom(RoomId room);
    /// A message as it is now.
    void take(const Message &message);
    void rename(const Author &now);

Q_SIGNALS:
    void changed();

private:
    RestClient *const m_rest;
    RoomId m_room;
    bool m_isKnown = false; ///< since then it is followed
    QList<Message> m_pins;
    QString m_error;
    std::unique_ptr<QObject> m_request; ///< its context
};

} // namespace hearth
