// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HearthdProcess.h"

#include <QTemporaryDir>

namespace hearth {

/// A hearthd of its own on loopback, that can be killed without warning and started again on the same port and data.
class ServerProcess
{
public:
    ServerProcess() { m_hearthd.process().setProcessChannelMode(QProcess::ForwardedErrorChannel); }

    /// Empty when it listens, otherwise why it does not.
    QString start()
    {
        const QStringList options {QStringLiteral("--no-rate-limits"), QStringLiteral("--name"), QStringLiteral("Test")};
        if (!m_hearthd.serve(m_data.path(), options, m_port))
            return QStringLiteral("hearthd says: %1 (%2)").arg(m_hearthd.readyLine(), m_hearthd.process().errorString());
        m_port = quint16(m_hearthd.url().port());
        return {};
    }
    void kill() { m_hearthd.kill(); }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

private:
    QTemporaryDir m_data;
    HearthdProcess m_hearthd;
    quint16 m_port = 0;
};

} // namespace hearth
