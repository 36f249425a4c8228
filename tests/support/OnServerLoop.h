// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ServerEventLoop.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QTest>

namespace hearth {

/// main() of a test that runs on the event loop of the server, as hearthd does: what is ready first is heard first. For
/// programs that link hearth_eventloop.
template <typename Test>
int runOnServerLoop(int argc, char **argv)
{
    raiseDescriptorLimit();
    if (auto dispatcher = makeServerDispatcher())
        QCoreApplication::setEventDispatcher(dispatcher.release());
    QCoreApplication app(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace hearth
