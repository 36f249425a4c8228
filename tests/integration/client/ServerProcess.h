// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

namespace hearth {

/// A hearthd of its own on loopback, that can be killed without warning and started again on the same port and data.
class ServerProcess
{
public:
    ~ServerProcess() { kill(); }

    /// Empty when it listens, otherwise why it does not.
    QString start()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(HEARTHD),
            {QStringLiteral("--listen"), QStringLiteral("127.0.0.1"), QStringLiteral("--port"), QString::number(m_port),
                QStringLiteral("--data"), m_data.path(), QStringLiteral("--no-rate-limits"), QStringLiteral("--name"), QStringLiteral("Test")});
        if (!m_process.waitForStarted())
            return m_process.errorString();
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(30000))
                return QStringLiteral("hearthd says nothing");
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
        const QUrl url(line.section(u' ', -1));
        if (url.port() <= 0)
            return line;
        m_port = quint16(url.port());
        return {};
    }
    /// As a power cut does it.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

private:
    QTemporaryDir m_data;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace hearth
