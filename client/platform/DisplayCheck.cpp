// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/DisplayCheck.h"

#include <QDir>
#include <QFileInfo>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace hearth {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

namespace {

bool platformIsChosen(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        if (argument.startsWith("-platform") || argument.startsWith("--platform")) {
            return true;
        }
    }
    return !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

bool hasWayland()
{
    const QString name = qEnvironmentVariable("WAYLAND_DISPLAY");
    return !name.isEmpty() && QFileInfo::exists(QDir(qEnvironmentVariable("XDG_RUNTIME_DIR")).filePath(name));
}

/// By the library that Qt itself does it with. Without that library it is not known; then Qt says so.
bool opensX11(const QByteArray &display)
{
    QLibrary xcb(u"xcb"_s, 1);
    using Connect = void *(*)(const char *, int *);
    using HasError = int (*)(void *);
    using Disconnect = void (*)(void *);
    const auto connect = reinterpret_cast<Connect>(xcb.resolve("xcb_connect"));
    const auto hasError = reinterpret_cast<HasError>(xcb.resolve("xcb_connection_has_error"));
    const auto disconnect = reinterpret_cast<Disconnect>(xcb.resolve("xcb_disconnect"));
    if (!connect || !hasError || !disconnect) {
        return true;
    }
    void *connection = connect(display.constData(), nullptr);
    const bool opened = hasError(connection) == 0;
    disconnect(connection);
    return opened;
}

} // namespace

QString displayProblem(int argc, char **argv)
{
    if (platformIsChosen(argc, argv) || hasWayland()) {
        return {};
    }
    const QByteArray display = qgetenv("DISPLAY");
    if (display.isEmpty()) {
        return u"There is no display to open the window on; with --headless it serves without one."_s;
    }
    if (opensX11(display)) {
        return {};
    }
    return u"The display %1 cannot be opened; with --headless it serves without one."_s.arg(QString::fromLocal8Bit(display));
}

#else

QString displayProblem(int, char **)
{
    return {};
}

#endif

} // namespace hearth
