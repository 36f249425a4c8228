// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

namespace hearth {

/// How much more memory this process has had at its peak since then.
class MemoryPeak
{
public:
    MemoryPeak()
    {
        QFile reset(QStringLiteral("/proc/self/clear_refs"));
        if (reset.open(QIODevice::WriteOnly))
            reset.write("5");
        m_before = now();
    }
    qint64 megabytes() const { return (now() - m_before) / 1024; }

private:
    static qint64 now()
    {
        QFile file(QStringLiteral("/proc/self/status"));
        if (file.open(QIODevice::ReadOnly))
            for (const QByteArray &line : file.readAll().split('\n'))
                if (line.startsWith("VmHWM:"))
                    return line.simplified().split(' ').value(1).toLongLong();
        return 0;
    }
    qint64 m_before = 0;
};

} // namespace hearth
