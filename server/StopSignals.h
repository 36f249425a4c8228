// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hearth {

/// Turns the signals that ask a program to end (SIGINT, SIGTERM) into a Qt signal on this object's thread. One for the
/// process. After the first, a second signal ends the process at once, as it would without this.
class StopSignals : public QObject
{
    Q_OBJECT
public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void stopRequested();
};

} // namespace hearth
