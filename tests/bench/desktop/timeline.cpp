// SPDX-License-Identifier: GPL-3.0-or-later
// The window of the program on a room with many messages: opening it, scrolling up in it, and many arriving. Everything
// is the real thing: Main.qml, the session, a hearthd beside it whose database was filled through the Storage library.
// usage: bench-timeline [--full]
#include "GuiThread.h"
#include "History.h"
#include "Speaker.h"
#include "platform/IconProvider.h"
#include "program/Program.h"
#include "protocol/Rest.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QPointer>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

constexpr int patienceMs = 60'000;

void row(const QString &name, double value, const QString &unit, QJsonValue target, const QString &note)
{
    const QJsonObject line {
        {u"row"_s, name}, {u"value"_s, qRound(value * 10) / 10.0}, {u"unit"_s, unit}, {u"target"_s, target}, {u"note"_s, note}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

[[noreturn]] void giveUp(const QString &reason)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(reason));
    std::exit(1);
}

template <typename Condition>
void until(const char *what, Condition condition)
{
    if (!QTest::qWaitFor(condition, patienceMs))
        giveUp(u"waited in vain: "_s + QLatin1StringView(what));
}

QUrl serve(QProcess &hearthd, const QString &data)
{
    hearthd.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    hearthd.start(
        QStringLiteral(HEARTHD), {u"--listen"_s, u"127.0.0.1"_s, u"--port"_s, u"0"_s, u"--data"_s, data, u"--no-rate-limits"_s});
    while (!hearthd.canReadLine())
        if (!hearthd.waitForReadyRead(patienceMs))
            giveUp(u"hearthd does not start"_s);
    return QUrl(QString::fromUtf8(hearthd.readLine()).trimmed().section(u' ', -1));
}

/// One POST; what it answers.
QJsonObject post(const QUrl &server, QLatin1StringView path, const QJsonObject &body, const QString &token = {})
{
    RestClient rest(server);
    rest.setToken(token);
    std::optional<QJsonObject> answer;
    QObject context;
    rest.post(path, body, &context,
        [&](const Result<QJsonObject> &result) { answer = result ? *result : QJsonObject {{u"error"_s, result.error().message}}; });
    until("an answer", [&] { return answer.has_value(); });
    return *answer;
}

QString made(const QUrl &server, const QString &name)
{
    return post(server, rest::registerPath, {{u"username"_s, name}, {u"password"_s, u"correct horse"_s}})["token"_L1].toString();
}

QString note(const MeasuringApplication::Times &times)
{
    return u"CPU of the longest %1 ms (%2); p99 %3 ms; over 16 ms: %4; GUI thread busy %5 %"_s.arg(times.longestCpuMs, 0, 'f', 1)
        .arg(QString::fromLatin1(times.longestWas))
        .arg(times.p99Ms, 0, 'f', 1)
        .arg(times.overAFrame)
        .arg(times.busyShare * 100, 0, 'f', 0);
}

/// The window with the timeline in it, and what a person does there.
class Screen
{
public:
    Screen(MeasuringApplication &app, Program *program, QQuickWindow *window)
        : m_app(app)
        , m_program(program)
        , m_window(window)
    {
        m_since.start();
    }

    QQuickItem *list() const { return m_window->findChild<QQuickItem *>(u"timeline"_s); }
    TimelineModel *timeline() const { return m_program->chat()->conversation()->timeline(); }
    double number(const char *property) const { return list()->property(property).toDouble(); }
    void idle(int ms) const { QTest::qWait(ms); }
    /// As the pill does it.
    void goToNewest() const
    {
        for (QQuickItem *pane = list()->parentItem(); pane; pane = pane->parentItem())
            if (pane->metaObject()->indexOfMethod("goToNewest()") >= 0)
                QMetaObject::invokeMethod(pane, "goToNewest");
    }

    /// ms from choosing the room, or from the event in which its messages came, to the frame that shows them.
    double open(qint64 room)
    {
        using Steady = std::chrono::steady_clock;
        Steady::time_point from = Steady::now();
        Steady::time_point shown {};
        bool swapped = false;
        const auto frames = QObject::connect(
            m_window, &QQuickWindow::frameSwapped, &m_app,
            [&] {
                if (!swapped && list()->property("opened").toBool() && timeline() && timeline()->count() > 0) {
                    swapped = true;
                    shown = Steady::now();
                }
            },
            Qt::DirectConnection);
        m_program->chat()->conversation()->open(room);
        QMetaObject::Connection arrival;
        if (timeline()->count() == 0)
            arrival = QObject::connect(timeline(), &QAbstractItemModel::rowsInserted, &m_app, [&] { from = m_app.turnBegan(); });
        until("the first page", [&] { return swapped; });
        QObject::disconnect(frames);
        QObject::disconnect(arrival);
        return std::chrono::duration<double, std::milli>(shown - from).count();
    }

    /// Turns the wheel, a notch every 40 ms, until so many heights of the list lie below. Gives how many notches it took.
    int scrollUp(double pages)
    {
        int notches = 0;
        const QPointF at = list()->mapToScene(list()->boundingRect().center());
        const double height = number("height");
        const auto below = [&] { return number("originY") + number("contentHeight") - number("contentY") - height; };
        while (below() < pages * height && notches < 1000) {
            QWheelEvent wheel(at, m_window->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            wheel.setTimestamp(quint64(m_since.elapsed()));
            QCoreApplication::sendEvent(m_window, &wheel);
            ++notches;
            idle(40);
        }
        return notches;
    }

private:
    MeasuringApplication &m_app;
    QElapsedTimer m_since;
    Program *const m_program;
    QQuickWindow *const m_window;
};

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void measureOpening(Screen &screen, const QList<qint64> &rooms, qint64 large)
{
    // Its history is not fetched yet: more rooms than are fetched ahead come before it.
    const double answered = screen.open(large);
    row(u"desktop, room with 100,000 messages: first page drawn after the server's answer"_s, answered, u"ms"_s, 50,
        u"first time"_s);
    screen.idle(500);
    QList<double> local;
    for (int i = 0; i < 9; ++i) {
        screen.open(rooms[i % 2]);
        screen.idle(200);
        local << screen.open(large);
        screen.idle(200);
    }
    row(u"desktop, room with 100,000 messages: first page drawn from local data"_s, median(local), u"ms"_s, 50,
        u"median of 9, longest %1"_s.arg(*std::max_element(local.begin(), local.end()), 0, 'f', 1));
}

void measureScrolling(MeasuringApplication &app, Screen &screen, const QString &what)
{
    const int before = screen.timeline()->count();
    app.begin();
    const int notches = screen.scrollUp(10);
    const auto times = app.taken();
    row(u"desktop, %1: longest block of the GUI thread"_s.arg(what), times.longestMs, u"ms"_s, 16,
        u"%1; %2 notches, %3 messages loaded"_s.arg(note(times)).arg(notches).arg(screen.timeline()->count() - before));
}

/// Types while they arrive: how long until a letter stands in the composer.
void measureArrivals(MeasuringApplication &app, Screen &screen, QQuickWindow *window, Speaker &speaker, const QString &how)
{
    using Steady = std::chrono::steady_clock;
    QObject *composer = window->findChild<QObject *>(u"composer"_s);
    QList<double> waits;
    // Far up, a message is counted only.
    const auto heard = [&, seq = screen.timeline()->newestSeq(), counted = screen.timeline()->newCount()] {
        return std::max(screen.timeline()->newestSeq() - seq, Seq(screen.timeline()->newCount() - counted));
    };
    int letters = 0;
    speaker.start();
    app.begin();
    while (!speaker.isFinished()) {
        const auto pressed = Steady::now();
        const int length = composer->property("length").toInt();
        // Given from outside, behind what waits already, as a key from the screen is.
        QCoreApplication::postEvent(window, new QKeyEvent(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s));
        QCoreApplication::postEvent(window, new QKeyEvent(QEvent::KeyRelease, Qt::Key_A, Qt::NoModifier, u"a"_s));
        until("a letter", [&] { return composer->property("length").toInt() > length || ++letters > 100'000; });
        waits << std::chrono::duration<double, std::milli>(Steady::now() - pressed).count();
        screen.idle(100);
    }
    const auto times = app.taken();
    until("all of them", [&] { return heard() >= speaker.said(); });
    row(u"desktop, 500 messages/s arriving, %1: longest block of the GUI thread"_s.arg(how), times.longestMs, u"ms"_s,
        QJsonValue(QJsonValue::Null),
        u"%1; %2 came, %3 rows held; a typed letter took %4 ms, at most %5"_s.arg(note(times))
            .arg(heard())
            .arg(screen.timeline()->count())
            .arg(median(waits), 0, 'f', 1)
            .arg(*std::max_element(waits.begin(), waits.end()), 0, 'f', 1));
}

} // namespace

int main(int argc, char **argv)
{
    for (const auto &[name, value] :
        {std::pair("QT_QUICK_BACKEND", "software"), std::pair("DBUS_SESSION_BUS_ADDRESS", "disabled:")})
        if (!qEnvironmentVariableIsSet(name))
            qputenv(name, value);
    MeasuringApplication app(argc, argv);
    QApplication::setApplicationName(u"hearth"_s);
    const bool full = QApplication::arguments().contains(u"--full"_s);

    QTemporaryDir data, profile;
    QProcess hearthd;
    QUrl server = serve(hearthd, data.path());
    const QString ada = made(server, u"ada"_s);
    const QString ben = made(server, u"ben"_s);
    QList<qint64> rooms;
    for (int i = 0; i < 40; ++i)
        rooms << post(server, rest::roomsPath, {{u"name"_s, u"room %1"_s.arg(i, 2, 10, QChar(u'0'))}}, ada)["id"_L1].toInteger();
    const qint64 formatted = rooms[rooms.size() - 2];
    hearthd.terminate();
    hearthd.waitForFinished();
    if (const QString wrong = fillRooms(data.path(), 200, rooms.last(), 100'000, formatted); !wrong.isEmpty())
        giveUp(wrong);
    server = serve(hearthd, data.path());

    ProgramOptions options;
    options.dataDirectory = profile.path();
    options.connectTo = server.toString();
    Program program(options, false);
    QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.addImageProvider(u"icons"_s, new IconProvider);
    engine.setInitialProperties({{u"program"_s, QVariant::fromValue(&program)}});
    engine.load(QUrl(u"qrc:/qt/qml/Hearth/Main.qml"_s));
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    program.begin();
    until("the server", [&] { return program.entering()->signIn()->state() == SignIn::Ready; });
    program.entering()->signIn()->signIn(u"ada"_s, u"correct horse"_s);
    until("the chat page", [&] { return program.chat() && program.chat()->rooms()->isLoaded(); });
    until("the first room", [&] { return program.chat()->conversation()->roomId() != 0; });
    Screen screen(app, &program, window);
    screen.idle(2000); // the pages that are fetched ahead

    measureOpening(screen, rooms, rooms.last());
    measureScrolling(app, screen, u"scrolling up ten pages"_s);
    const int seconds = full ? 20 : 5;
    Speaker whileReading(server, ben, rooms.last(), 500, seconds);
    measureArrivals(app, screen, window, whileReading, u"scrolled up"_s);
    screen.goToNewest();
    until("the newest messages", [&] { return screen.timeline()->following() && !screen.timeline()->paging()->canLoadNewer(); });
    Speaker whileFollowing(server, ben, rooms.last(), 500, seconds);
    measureArrivals(app, screen, window, whileFollowing, u"following them"_s);
    screen.open(formatted);
    screen.idle(500);
    measureScrolling(app, screen, u"timeline of formatted messages, ten pages of scrolling"_s);
    hearthd.terminate();
    hearthd.waitForFinished();
    std::exit(0); // what is measured is done; taking the window apart is not part of it
}
