// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hearth {

/// Says when the machine wakes up, where logind tells. GUI thread.
class WakeWatch : public QObject
{
    Q_OBJECT
public:
    explicit WakeWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void woke();

private Q_SLOTS:
    void take(bool sleeps);
};

} // namespace hearth
