// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// Whether a graphics card is there for this person's programs to draw with: on Linux a device file of one below
/// `devices`, which is what Mesa and NVIDIA's driver look for; elsewhere there always is. Makes no OpenGL context.
bool hasGraphicsCard(const QString &devices = QStringLiteral("/dev"));

/// Whether `display`, as in the environment variable DISPLAY, is a screen of another machine.
bool isRemoteDisplay(const QByteArray &display);

/// Has Qt Quick draw by its own software renderer where OpenGL would be computed by the processor, too: without a
/// graphics card, or on another machine's screen. That is three times as fast to start and takes half the memory, and
/// nothing in qml/ needs more. QT_QUICK_BACKEND and QSG_RHI_BACKEND, where they are set, are what counts.
/// Once the application is there, before the first window.
void chooseRenderer();

} // namespace hearth
