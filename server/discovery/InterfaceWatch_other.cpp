// SPDX-License-Identifier: GPL-3.0-or-later
#include "InterfaceWatch.h"

#include <QSocketNotifier>
#include <QTimer>

namespace hearth {

InterfaceWatch::InterfaceWatch(QObject *parent)
    : QObject(parent)
    , m_timer(std::make_unique<QTimer>())
{
    connect(m_timer.get(), &QTimer::timeout, this, &InterfaceWatch::look);
    m_timer->start(10'000);
}

InterfaceWatch::~InterfaceWatch() = default;

void InterfaceWatch::look()
{
    Q_EMIT changed();
}

} // namespace hearth
