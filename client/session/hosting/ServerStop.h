// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/hosting/Stopping.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// That the server said it would stop, and what who stopped it said to everyone, until it is back.
class ServerStop : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A connection has it")
    Q_PROPERTY(bool said READ isSaid NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed) ///< empty: none
    Q_PROPERTY(QString by READ by NOTIFY changed) ///< the name of who stopped it; empty where nobody is said to have
public:
    using QObject::QObject;

    bool isSaid() const { return m_said; }
    QString message() const { return m_closing.message; }
    QString by() const { return m_closing.by ? m_closing.by->displayName : QString(); }

    /// server_closing came.
    void take(const QJsonValue &json);
    /// It is back.
    void clear();

Q_SIGNALS:
    void changed();

private:
    bool m_said = false;
    events::ServerClosing m_closing;
};

} // namespace hearth
