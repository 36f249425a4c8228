// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;
class QTimer;

namespace hearth {

/// Says that the interfaces of this machine, or their addresses, may have changed: at once on Linux, elsewhere every so often.
class InterfaceWatch : public QObject
{
    Q_OBJECT
public:
    explicit InterfaceWatch(QObject *parent = nullptr);
    ~InterfaceWatch() override;

Q_SIGNALS:
    void changed();

private:
    void look();

    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::unique_ptr<QTimer> m_timer; ///< where the system does not tell
};

} // namespace hearth
