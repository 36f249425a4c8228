// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>

namespace hearth {

/// One program for each profile folder: a second start makes the first one show its window. They meet at a socket that
/// nobody but its owner can reach: in the session's runtime folder, or, where there is none that is the owner's alone, in
/// the profile.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &profileFolder, QObject *parent = nullptr);

    /// True if this is the first. Otherwise the first one has been told; waits for it up to a second. Where the socket
    /// cannot be had this counts as the first one, and problem() is a sentence about it.
    bool claim();
    QString problem() const { return m_problem; }
    QString socketPath() const { return m_name; }

Q_SIGNALS:
    void startedAgain();

private:
    const QString m_name;
    QString m_problem;
    QLocalServer m_server;
};

} // namespace hearth
