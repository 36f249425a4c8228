// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>

namespace hearth {

/// One program for each profile folder: a second start makes the first one show its window.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &profileFolder, QObject *parent = nullptr);

    /// True if this is the first. Otherwise the first one has been told; waits for it up to a second.
    bool claim();

Q_SIGNALS:
    void startedAgain();

private:
    const QString m_name;
    QLocalServer m_server;
};

} // namespace hearth
