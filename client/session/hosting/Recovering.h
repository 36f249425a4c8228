// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace hearth {

class RestClient;

/// A code with which somebody who forgot their password chooses another: a host has it made, and hands it to them.
class Recovering : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A profile has it")
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed) ///< empty: none yet
    Q_PROPERTY(QDateTime expiresAt READ expiresAt NOTIFY changed) ///< local time
    Q_PROPERTY(QString error READ error NOTIFY changed) ///< why there is none; empty when nothing went wrong
public:
    explicit Recovering(RestClient *rest, QObject *parent = nullptr);

    bool isBusy() const { return m_request != nullptr; }
    QString code() const { return m_code; }
    QDateTime expiresAt() const { return m_expiresAt; }
    QString error() const { return m_error; }

    /// For this account; the one of before is good no more.
    Q_INVOKABLE void make(qint64 user);
    /// What was made is not shown any longer.
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();

private:
    RestClient *const m_rest;
    std::unique_ptr<QObject> m_request; ///< its context
    QString m_code;
    QDateTime m_expiresAt;
    QString m_error;
};

} // namespace hearth
