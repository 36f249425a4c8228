// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeWallet.h"
#include "Person.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

constexpr int patienceMs = 30'000;
/// Less than a wallet has until it counts as none.
constexpr int soonMs = 8'000;

} // namespace

/// With a wallet that never opens: nobody waits for it. On a bus of its own.
class tst_Wallet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void whoHostsAsksItNothing();
    void whoJoinsIsInTheChatFirst();
    void whoComesBackSeesTheChatAndMaySignIn();

private:
    ProgramOptions toAda() const
    {
        ProgramOptions joining = Person::named(u"Ben"_s);
        joining.connectTo = m_ada->program->hosting()->server()->localUrl().toString();
        return joining;
    }

    std::unique_ptr<FakeWallet> m_wallet;
    std::unique_ptr<Person> m_ada;
};

void tst_Wallet::initTestCase()
{
    if (!QDBusConnection::sessionBus().isConnected())
        QSKIP("there is no session bus");
    // There it is KDE's wallet that is asked.
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");
}

void tst_Wallet::init()
{
    m_ada.reset();
    m_wallet.reset();
    m_wallet = std::make_unique<FakeWallet>();
    QVERIFY(m_wallet->serve());
    ProgramOptions hosting = Person::named(u"Ada"_s);
    hosting.host = true;
    m_ada = std::make_unique<Person>(hosting);
    QTRY_VERIFY_WITH_TIMEOUT(m_ada->isIn(), soonMs);
}

void tst_Wallet::whoHostsAsksItNothing()
{
    const qint64 user = m_ada->program->chat()->oneself()->userId();
    for (int again = 0; again < 2; ++again) {
        m_ada->start({});
        QTRY_VERIFY_WITH_TIMEOUT(m_ada->isIn(), soonMs);
        QCOMPARE(m_ada->program->chat()->oneself()->userId(), user);
    }
    QCOMPARE(m_wallet->asked(), 0);
}

void tst_Wallet::whoJoinsIsInTheChatFirst()
{
    Person ben(toAda());
    QTRY_VERIFY_WITH_TIMEOUT(ben.isIn(), patienceMs);
    QCOMPARE(m_wallet->asked(), 0); // there is something to see before it asks its owner anything
    QTRY_COMPARE_WITH_TIMEOUT(m_wallet->asked(), 1, patienceMs); // to keep the token, and nothing of Ada's, who was here before
    QVERIFY(ben.isIn());
}

void tst_Wallet::whoComesBackSeesTheChatAndMaySignIn()
{
    Person ben(toAda());
    QTRY_VERIFY_WITH_TIMEOUT(ben.isIn(), patienceMs);
    ben.program.reset();
    // Once a wallet has taken it, it is there alone.
    QVERIFY(QFile::remove(ben.folder.filePath(u"tokens.json"_s)));
    ben.start({});
    QCOMPARE(ben.program->page(), u"chat"_s); // what is kept is read meanwhile
    QTRY_VERIFY_WITH_TIMEOUT(ben.program->chat() && ben.program->chat()->rooms()->isLoaded(), soonMs);
    QTRY_COMPARE_WITH_TIMEOUT(ben.program->page(), u"signIn"_s, patienceMs);
    QCOMPARE(ben.program->entering()->signIn()->state(), SignIn::Ready);
    QVERIFY(m_wallet->asked() > 0);
}

QTEST_MAIN(tst_Wallet)
#include "tst_Wallet.moc"
