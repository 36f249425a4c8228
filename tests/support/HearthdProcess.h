// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QUrl>

namespace hearth {

/// A real hearthd. Killed, if it still runs, when the test is done with it. For programs that define HEARTHD.
class HearthdProcess
{
public:
    ~HearthdProcess() { kill(); }

    /// Starts it on the loopback, on a free port unless told which, and waits until it says that it listens. Whether it
    /// did.
    bool serve(const QString &folder, const QStringList &more = {}, quint16 port = 0)
    {
        run(QStringList {QStringLiteral("--listen"), QStringLiteral("127.0.0.1"), QStringLiteral("--port"), QString::number(port),
                QStringLiteral("--data"), folder}
            + more);
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(30'000))
                return false;
        m_line = QString::fromUtf8(m_process.readLine()).trimmed();
        return m_line.startsWith(QLatin1String("hearthd listening on "));
    }

    void run(const QStringList &arguments) { m_process.start(QStringLiteral(HEARTHD), arguments); }
    /// As a power cut does it.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    QString readyLine() const { return m_line; }
    QUrl url() const { return QUrl(m_line.section(QLatin1Char(' '), -1)); }
    QProcess &process() { return m_process; }
    /// The exit status; -1 when it was killed or does not end.
    int finished()
    {
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(30'000))
            return -1;
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    /// Without what it says of the disk of this machine, which may be nearly full, and of its certificate.
    QString errors()
    {
        QStringList lines = QString::fromUtf8(m_process.readAllStandardError()).split(QLatin1Char('\n'));
        lines.removeIf([](const QString &line) {
            return line.contains(QLatin1String(" % of the disk are used"))
                || line.contains(QLatin1String(" show the fingerprint "));
        });
        return lines.join(QLatin1Char('\n')).trimmed();
    }
    QString output() { return QString::fromUtf8(m_process.readAllStandardOutput()).trimmed(); }

private:
    QProcess m_process;
    QString m_line;
};

} // namespace hearth
