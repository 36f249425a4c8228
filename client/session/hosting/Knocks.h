// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Knocks.h"

#include <QObject>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace hearth {

class RestClient;
class ServerEvents;

/// Who asks to be let into the server, for a host: they are told of as they come, and go once some host has answered, or after ten
/// minutes.
class Knocks : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Moderating has it")
    /// In the order in which they came: {id, name, address}.
    Q_PROPERTY(QVariantList waiting READ waiting NOTIFY waitingChanged)
public:
    static constexpr int most = 50; ///< that are shown, whatever a server says

    /// Both must outlive it.
    Knocks(ServerEvents *events, RestClient *rest, QObject *parent = nullptr);

    QVariantList waiting() const;
    /// One is connected, and a host or not: asks who waits already.
    void setHost(bool host);

    Q_INVOKABLE void answer(qint64 id, bool admit);

Q_SIGNALS:
    void waitingChanged();
    /// Somebody new; not of those who waited before one was connected.
    void came(qint64 id, const QString &name, const QString &address);
    void gone(qint64 id);
    /// Why they were not let in, in a sentence.
    void failed(const QString &message);

private:
    void take(const rest::Knock &knock);
    void remove(qint64 id);
    void set(const QList<rest::Knock> &waiting);

    RestClient *const m_rest;
    bool m_isHost = false;
    QList<rest::Knock> m_waiting;
};

} // namespace hearth
