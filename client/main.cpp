// SPDX-License-Identifier: GPL-3.0-or-later
#include "EmbeddedServer.h"
#include "core/LogLimit.h"
#include "language/Language.h"
#include "language/LanguageNews.h"
#include "platform/DisplayCheck.h"
#include "platform/EmojiFont.h"
#include "platform/IconProvider.h"
#include "platform/Renderer.h"
#include "platform/SingleInstance.h"
#include "platform/WindowGeometry.h"
#include "platform/speech/ScreenReaderVoice.h"
#include "process/StopSignals.h"
#include "profile/PrivateFile.h"
#include "program/FileDialogs.h"
#include "program/FrameLog.h"
#include "program/MachineSession.h"
#include "program/Program.h"
#include "program/ProgramOptions.h"
#include "program/Tray.h"

#include <QApplication>
#include <QIcon>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QSslSocket>
#include <QThreadPool>

#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

bool isHeadless(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--headless") == 0) {
            return true;
        }
    }
    return false;
}

/// Qt takes "--name TEXT" on X11 for an option of its own, the class of the windows, and keeps it to itself; "--name=TEXT"
/// it leaves alone.
std::vector<std::string> joinedNames(int argc, char **argv)
{
    std::vector<std::string> arguments(argv, argv + argc);
    for (size_t i = 1; i + 1 < arguments.size(); ++i) {
        if (arguments[i] == "--name") {
            arguments[i] += '=' + arguments[i + 1];
            arguments.erase(arguments.begin() + long(i) + 1);
        }
    }
    return arguments;
}

int fail(const QString &sentence)
{
    std::fprintf(stderr, "hearth: %s\n", qUtf8Printable(sentence));
    return 1;
}

int runDesktop(QApplication &app, const hearth::ProgramOptions &options)
{
    hearth::limitLog({"hearth.desktop.frames"}); // whatever servers, or what people write, make Qt complain about
    if (!hearth::makeProfileFolder(options.dataDirectory)) {
        return fail(u"The folder %1 cannot be made."_s.arg(options.dataDirectory));
    }
    hearth::SingleInstance instance(options.dataDirectory);
    if (!instance.claim(options.files, options.link)) {
        return instance.refusal().isEmpty() ? 0 : fail(instance.refusal());
    }
    if (!instance.problem().isEmpty()) {
        std::fprintf(stderr, "hearth: %s\n", qUtf8Printable(instance.problem()));
    }
    hearth::Program program(options, QSystemTrayIcon::isSystemTrayAvailable());
    hearth::Language language;
    const auto speak = [&program, &language] { language.choose(program.settings()->language()); };
    QObject::connect(program.settings(), &hearth::Settings::changed, &language, speak);
    speak();
    // In both cases the program decides when it ends: hidden in the tray it has no window.
    QApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(program.window(), &hearth::WindowControl::finished, &app, &QApplication::quit, Qt::QueuedConnection);
    instance.setReceiver([&program](const QStringList &files) { return program.takeFiles(files); });
    instance.setOpener([&program](const QString &link) {
        const QString problem = program.entering()->follow(link);
        if (problem.isEmpty()) {
            program.window()->show();
        }
        return problem;
    });
    QObject::connect(&instance, &hearth::SingleInstance::startedAgain, program.window(), &hearth::WindowControl::show);

    // Before there is a window, which then shows the page that is wanted and no other before it; and what a chat keeps on disk
    // is read while the window is made.
    program.begin();
    // What encrypts takes a while to load, which the first connection would do in front of the first frame.
    QThreadPool::globalInstance()->start([] { QSslSocket::supportsSsl(); });

    hearth::chooseRenderer();
    hearth::preferColourEmoji();
    QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.addImageProvider(u"icons"_s, new hearth::IconProvider);
    QObject::connect(
        hearth::LanguageNews::instance(), &hearth::LanguageNews::changed, &engine, &QQmlApplicationEngine::retranslate);
    hearth::WindowGeometry place(program.settings());
    QVariantMap properties = place.beginning();
    properties.insert(u"program"_s, QVariant::fromValue(&program));
    if (program.window()->isInTray()) {
        properties.insert(u"wasMaximised"_s, properties.remove(u"visibility"_s) > 0);
        properties.insert(u"visible"_s, false);
    }
    engine.setInitialProperties(properties);
    engine.load(QUrl(u"qrc:/qt/qml/Hearth/Main.qml"_s));
    if (engine.rootObjects().isEmpty()) {
        return fail(u"The window cannot be shown."_s);
    }
    place.follow(qobject_cast<QWindow *>(engine.rootObjects().first()));
    hearth::ScreenReaderVoice voice(qobject_cast<QWindow *>(engine.rootObjects().first()));
    QObject::connect(program.notices(), &hearth::Notices::spoken, &voice, &hearth::ScreenReaderVoice::say);
    std::unique_ptr<hearth::FrameLog> frames;
    if (hearth::FrameLog::isOn()) {
        frames = std::make_unique<hearth::FrameLog>(qobject_cast<QQuickWindow *>(engine.rootObjects().first()), &program);
    }
    const hearth::Tray tray(&program);
    const hearth::FileDialogs dialogs(&program);
    const hearth::MachineSession machine(&program, options.dataDirectory);
    // Also when the system asks it to, or the terminal that it was started from goes away.
    const hearth::StopSignals signals;
    QObject::connect(&signals, &hearth::StopSignals::stopRequested, program.window(), &hearth::WindowControl::end);
    QObject::connect(&signals, &hearth::StopSignals::rereadRequested, program.window(), &hearth::WindowControl::end);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    // Before any application object: a server needs no display.
    if (isHeadless(argc, argv)) {
        return hearth::EmbeddedServer::runHeadless(argc, argv);
    }
    if (const QString problem = hearth::displayProblem(argc, argv); !problem.isEmpty()) {
        return fail(problem);
    }
    std::vector<std::string> arguments = joinedNames(argc, argv);
    std::vector<char *> pointers;
    pointers.reserve(arguments.size());
    for (std::string &argument : arguments) {
        pointers.push_back(argument.data());
    }
    argc = int(pointers.size());
    pointers.push_back(nullptr);
    QApplication app(argc, pointers.data());
    QApplication::setApplicationName(u"hearth"_s);
    QApplication::setApplicationDisplayName(u"Hearth"_s);
    QApplication::setApplicationVersion(QStringLiteral(HEARTH_VERSION));
    QApplication::setDesktopFileName(u"org.hearth.Hearth"_s);
    QApplication::setWindowIcon(QIcon(u":/hearth/app/hearth.svg"_s));
    const auto options = hearth::readProgramOptions(QApplication::arguments());
    return options ? runDesktop(app, *options) : fail(options.error().message);
}
