// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

/// What somebody is called who has not said so yet.
class tst_AccountName : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRealNameIsTheFirstOfTheField_data();
    void theRealNameIsTheFirstOfTheField();
    void everybodyHasOne();
};

void tst_AccountName::theRealNameIsTheFirstOfTheField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("name");
    QTest::newRow("a name") << u"Ada Lovelace"_s << u"Ada Lovelace"_s;
    QTest::newRow("with a room and telephones") << u"Ada Lovelace,12,,,"_s << u"Ada Lovelace"_s;
    QTest::newRow("in other letters") << u"Яна Ж.,,,"_s << u"Яна Ж."_s;
    QTest::newRow("the login name in it") << u"& Lovelace"_s << u"Ada Lovelace"_s;
    QTest::newRow("nothing entered") << u",,,"_s << u""_s;
    QTest::newRow("nothing at all") << u""_s << u""_s;
    QTest::newRow("blanks") << u"  Ada  L ,"_s << u"Ada L"_s;
}

void tst_AccountName::theRealNameIsTheFirstOfTheField()
{
    QFETCH(QString, field);
    QTEST(Settings::realName(field, u"ada"_s), "name");
}

void tst_AccountName::everybodyHasOne()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", "/nowhere/kitchen"); // where one's files are says nothing of one's name
    const QString name = settings.displayName();
    qputenv("HOME", home);
    QVERIFY(!name.isEmpty());
    QVERIFY(name != u"Kitchen"_s);
    QVERIFY(!name.front().isLower());
    settings.setDisplayName(u"Ada"_s);
    QCOMPARE(settings.displayName(), u"Ada"_s);
}

QTEST_GUILESS_MAIN(tst_AccountName)
#include "tst_AccountName.moc"
