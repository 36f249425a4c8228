// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hearth {

/// Says when this machine got a network (again), where the system tells (NetworkManager on Linux); elsewhere it stays
/// silent and the back-off alone leads back.
class NetworkWatch : public QObject
{
    Q_OBJECT
public:
    explicit NetworkWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void networkReturned();
};

} // namespace hearth
