// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

class QAbstractEventDispatcher;

namespace hearth {

/// The event dispatcher for a thread with many sockets: hand it to QThread::setEventDispatcher() before the thread
/// starts, or to QCoreApplication::setEventDispatcher() before the application exists.
/// Null where the platform has none that is better than Qt's own, which is then used by doing nothing.
std::unique_ptr<QAbstractEventDispatcher> makeServerDispatcher();

/// Raises the process's soft limit of open descriptors to its hard limit, for every connection needs one.
/// Returns the limit now in force; 0 where the platform has none. Any thread.
qint64 raiseDescriptorLimit();

/// Keeps the process's memory, passwords among it, out of core dumps, unless its limit is raised again from outside.
void writeNoCores();

} // namespace hearth
