// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Renderer.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QQuickWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(log, "hearth.desktop.renderer")

} // namespace

bool hasGraphicsCard(const QString &devices)
{
#ifdef Q_OS_LINUX
    // Mesa's drivers; NVIDIA's own; and that of Linux inside Windows.
    const QFileInfoList nodes = QDir(devices + "/dri"_L1).entryInfoList({u"renderD*"_s}, QDir::System | QDir::Files)
        + QDir(devices).entryInfoList({u"nvidiactl"_s, u"dxg"_s}, QDir::System | QDir::Files);
    return std::any_of(nodes.begin(), nodes.end(), [](const QFileInfo &node) { return node.isReadable() && node.isWritable(); });
#else
    Q_UNUSED(devices)
    return true;
#endif
}

bool isRemoteDisplay(const QByteArray &display)
{
    return !display.isEmpty() && !display.startsWith(':') && !display.startsWith("unix:") && !display.startsWith('/');
}

void chooseRenderer()
{
    if (!qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND") || !qEnvironmentVariableIsEmpty("QSG_RHI_BACKEND"))
        return;
    const char *reason = nullptr;
    if (QGuiApplication::platformName() == "xcb"_L1 && isRemoteDisplay(qgetenv("DISPLAY")))
        reason = "the screen is another machine's";
    else if (qEnvironmentVariableIntValue("LIBGL_ALWAYS_SOFTWARE") > 0)
        reason = "LIBGL_ALWAYS_SOFTWARE is set";
    else if (!hasGraphicsCard())
        reason = "there is no graphics card";
    if (!reason)
        return;
    qCInfo(log) << "drawing in software:" << reason;
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

} // namespace hearth
