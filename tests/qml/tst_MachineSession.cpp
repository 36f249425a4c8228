// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeMachineSession.h"
#include "Person.h"
#include "program/MachineSession.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

constexpr int patienceMs = 30'000;

} // namespace

/// What the program has the machine do: start it with the session, stay awake, and say that it slept. On a bus of its own, with a logind
/// and a portal that do as the test says.
class tst_MachineSession : public QObject
{
    Q_OBJECT
public:
    /// Before anything has asked for the system's bus.
    static void initMain() { qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS")); }

private Q_SLOTS:
    void init();
    void cleanup();
    void theEntryStartsTheProgramInTheTray();
    void whoRemovesTheEntryHasSwitchedItOff();
    void anEntryThatCannotBeWrittenIsSaid();
    void whatTheEntryStartsIsQuoted();
    void inASandboxThePortalIsAsked();
    void itStaysAwakeWhileOthersAreConnected();
    void whoDoesNotWantThatSleeps();
    void afterSleepItConnectsAtOnceAndTheServerLooks();

private:
    bool begin(const ProgramOptions &options);
    bool join();

    std::unique_ptr<FakeLogind> m_logind;
    std::unique_ptr<QTemporaryDir> m_config;
    std::unique_ptr<Person> m_ada;
    std::unique_ptr<MachineSession> m_machine;
    std::unique_ptr<Person> m_ben;
};

void tst_MachineSession::init()
{
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") || !QDBusConnection::sessionBus().isConnected()) {
        QSKIP("there is no session bus");
    }
    m_config = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_config->path().toUtf8());
    qunsetenv("FLATPAK_ID");
    m_logind = std::make_unique<FakeLogind>();
    QVERIFY(m_logind->serve());
}

void tst_MachineSession::cleanup()
{
    m_machine.reset();
    m_ben.reset();
    m_ada.reset();
    m_logind.reset();
}

bool tst_MachineSession::begin(const ProgramOptions &options)
{
    m_ada = std::make_unique<Person>(options);
    m_machine = std::make_unique<MachineSession>(m_ada->program.get(), m_ada->folder.path());
    return !options.host || QTest::qWaitFor([&] { return m_ada->isIn(); }, patienceMs);
}

bool tst_MachineSession::join()
{
    ProgramOptions joining = Person::named(u"Ben"_s);
    joining.connectTo = m_ada->program->hosting()->server()->localUrl().toString();
    m_ben = std::make_unique<Person>(joining);
    return QTest::qWaitFor([&] { return m_ben->isIn(); }, patienceMs);
}

void tst_MachineSession::theEntryStartsTheProgramInTheTray()
{
    QVERIFY(begin(Person::named(u"Ada"_s)));
    QVERIFY(!QFile::exists(Autostart::entryPath()));
    QVERIFY(!m_ada->program->settings()->startsWithSession());
    m_ada->program->settings()->setStartsWithSession(true);
    QFile entry(Autostart::entryPath());
    QVERIFY(entry.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(entry.readAll());
    QVERIFY(text.startsWith("[Desktop Entry]\n"_L1));
    QVERIFY(text.contains(
        u"Exec=\"%1\" \"--minimized\" \"--data\" \"%2\"\n"_s.arg(QCoreApplication::applicationFilePath(), m_ada->folder.path())));
    m_ada->program->settings()->setStartsWithSession(false);
    QVERIFY(!QFile::exists(Autostart::entryPath()));
}

void tst_MachineSession::whoRemovesTheEntryHasSwitchedItOff()
{
    QVERIFY(begin(Person::named(u"Ada"_s)));
    m_ada->program->settings()->setStartsWithSession(true);
    QVERIFY(QFile::remove(Autostart::entryPath()));
    m_machine = std::make_unique<MachineSession>(m_ada->program.get(), m_ada->folder.path()); // the next start
    QVERIFY(!m_ada->program->settings()->startsWithSession());
    m_ada->program->settings()->setStartsWithSession(true);
    QFile entry(Autostart::entryPath());
    QVERIFY(entry.open(QIODevice::Append));
    entry.write("Hidden=true\n"); // as desktops' own settings do it
    entry.close();
    m_machine = std::make_unique<MachineSession>(m_ada->program.get(), m_ada->folder.path());
    QVERIFY(!m_ada->program->settings()->startsWithSession());
}

void tst_MachineSession::anEntryThatCannotBeWrittenIsSaid()
{
    QVERIFY(begin(Person::named(u"Ada"_s)));
    QFile inTheWay(m_config->filePath(u"autostart"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    m_ada->program->settings()->setStartsWithSession(true);
    QVERIFY(!m_ada->program->settings()->startsWithSession());
    QVERIFY(m_ada->program->settings()->sessionNotice().contains(u"org.hearth.Hearth.desktop"_s));
}

void tst_MachineSession::whatTheEntryStartsIsQuoted()
{
    QCOMPARE(Autostart::execLine({u"/usr/bin/hearth"_s, u"--data"_s, u"/home/ada/my chat"_s}),
        u"\"/usr/bin/hearth\" \"--data\" \"/home/ada/my chat\""_s);
    QCOMPARE(Autostart::execLine({u"a\"b$c`d\\e"_s}), u"\"a\\\\\"b\\\\$c\\\\`d\\\\\\\\e\""_s);
    QCOMPARE(Autostart::execLine({u"100%"_s}), u"\"100%%\""_s);
}

void tst_MachineSession::inASandboxThePortalIsAsked()
{
    qputenv("FLATPAK_ID", "org.hearth.Hearth");
    FakePortal portal;
    QVERIFY(portal.serve());
    QVERIFY(begin(Person::named(u"Ada"_s)));
    Settings *settings = m_ada->program->settings();
    settings->setStartsWithSession(true);
    QTRY_COMPARE_WITH_TIMEOUT(portal.asked.size(), 1, patienceMs);
    QVERIFY(portal.asked.first().value(u"autostart"_s).toBool());
    QVERIFY(portal.asked.first().value(u"commandline"_s).toStringList().contains(u"--minimized"_s));
    QVERIFY(!QFile::exists(Autostart::entryPath()));
    QVERIFY(settings->startsWithSession());
    settings->setStartsWithSession(false);
    QTRY_COMPARE_WITH_TIMEOUT(portal.asked.size(), 2, patienceMs);
    portal.grants = false;
    settings->setStartsWithSession(true);
    QTRY_VERIFY_WITH_TIMEOUT(!settings->sessionNotice().isEmpty(), patienceMs);
    QVERIFY(!settings->startsWithSession());
    qunsetenv("FLATPAK_ID");
}

void tst_MachineSession::itStaysAwakeWhileOthersAreConnected()
{
    ProgramOptions hosting = Person::named(u"Ada"_s);
    hosting.host = true;
    QVERIFY(begin(hosting));
    QVERIFY(m_logind->asked().isEmpty());
    QVERIFY(join());
    QTRY_VERIFY_WITH_TIMEOUT(m_machine->awake().isHeld(), patienceMs);
    QCOMPARE(m_logind->asked(), QStringList {u"sleep:idle Hearth block"_s});
    QCOMPARE(m_logind->held(), 1);
    m_ben.reset();
    QTRY_COMPARE_WITH_TIMEOUT(m_logind->held(), 0, patienceMs);
    QVERIFY(!m_machine->awake().isHeld());
}

void tst_MachineSession::whoDoesNotWantThatSleeps()
{
    ProgramOptions hosting = Person::named(u"Ada"_s);
    hosting.host = true;
    QVERIFY(begin(hosting));
    m_ada->program->settings()->setKeepsAwake(false);
    QVERIFY(join());
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->program->hosting()->othersConnected(), 1, patienceMs);
    QVERIFY(m_logind->asked().isEmpty());
    m_ada->program->settings()->setKeepsAwake(true);
    QTRY_COMPARE_WITH_TIMEOUT(m_logind->held(), 1, patienceMs);
    m_ada->program->settings()->setKeepsAwake(false);
    QTRY_COMPARE_WITH_TIMEOUT(m_logind->held(), 0, patienceMs);
}

void tst_MachineSession::afterSleepItConnectsAtOnceAndTheServerLooks()
{
    ProgramOptions hosting = Person::named(u"Ada"_s);
    hosting.host = true;
    QVERIFY(begin(hosting));
    Connection *connection = m_ada->program->chat()->connection();
    int lost = 0;
    connect(connection, &Connection::offline, this, [&lost] { ++lost; });
    Q_EMIT m_logind->PrepareForSleep(true);
    Q_EMIT m_logind->PrepareForSleep(false);
    QTRY_COMPARE_WITH_TIMEOUT(lost, 1, patienceMs); // the old one is not trusted
    QTRY_VERIFY_WITH_TIMEOUT(connection->isOnline(), patienceMs);
    // And the server said so in its log.
    ServerWatch *watch = m_ada->program->chat()->moderating()->oversight()->watch();
    watch->setWatched(true);
    const auto says = [&] {
        for (int row = 0; row < watch->activity()->count(); ++row) {
            if (watch->activity()->index(row).data(ActivityList::SaysRole) == u"The computer woke up"_s) {
                return true;
            }
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(), patienceMs);
}

QTEST_MAIN(tst_MachineSession)
#include "tst_MachineSession.moc"
