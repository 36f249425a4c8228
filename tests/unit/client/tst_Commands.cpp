// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choosing/Commands.h"

#include "Samples.h"
#include "models/choosing/DestinationList.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace hearth;
using namespace hearth::samples;

/// The table of what the program can be told to do, and finding that and everything else by name.
class tst_Commands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysMeanOneThingAtAPlace();
    void everyKeyIsListed();
    void keysAreToldByName();
    void knowsWhatKeysMean();
    void findsByName();
    void whatIsUnreadComesFirst();

private:
    using Destination = DestinationList::Destination;
    using Kind = DestinationList::Kind;

    static QStringList names(const QList<Destination> &destinations, const QString &typed)
    {
        QStringList names;
        for (const Destination &destination : DestinationList::matching(destinations, typed))
            names.append(destination.name);
        return names;
    }
};

void tst_Commands::keysMeanOneThingAtAPlace()
{
    const Commands commands;
    // What the window binds would be ambiguous in the chat, too.
    QStringList bound;
    for (const QString &place : {u"window"_s, u"chat"_s})
        for (const QVariant &command : commands.boundIn(place))
            bound += command.toMap().value(u"sequences"_s).toStringList();
    QVERIFY(bound.contains(u"Ctrl+K"_s) && bound.contains(u"Alt+Shift+Down"_s) && bound.contains(u"Ctrl+,"_s));
    QCOMPARE(bound.removeDuplicates(), 0);
    QStringList called;
    for (const Commands::Found &command : Commands::callable()) {
        QVERIFY2(!command.text.isEmpty(), qPrintable(command.name));
        called.append(command.name);
    }
    QVERIFY(called.contains(u"settings"_s) && called.contains(u"createRoom"_s) && called.contains(u"away"_s));
    QCOMPARE(called.removeDuplicates(), 0);
}

void tst_Commands::everyKeyIsListed()
{
    const Commands commands;
    qsizetype bound = 0;
    for (const QString &place : {u"window"_s, u"chat"_s, u"composer"_s, u"completions"_s, u"lists"_s})
        bound += commands.boundIn(place).size();
    QVERIFY(commands.boundIn(u"nowhere"_s).isEmpty());
    qsizetype listed = 0;
    QStringList keys;
    for (const QVariant &line : commands.shortcuts()) {
        QVERIFY(!line.toMap().value(u"text"_s).toString().isEmpty());
        keys.append(line.toMap().value(u"keys"_s).toString());
        listed += keys.last().isEmpty() ? 0 : 1; // else a heading
    }
    QCOMPARE(listed, bound);
    QCOMPARE(keys.count(QString()), 5);
    QVERIFY(keys.contains(u"Ctrl+/, F1"_s) && keys.contains(u"Tab, Enter"_s) && keys.contains(u"Page Up"_s));
}

void tst_Commands::keysAreToldByName()
{
    const Commands commands;
    QCOMPARE(commands.keysOf(u"mentions"_s), u"Ctrl+Shift+M"_s);
    QCOMPARE(commands.keysOf(u"shortcuts"_s), u"Ctrl+/, F1"_s);
    QCOMPARE(commands.keysOf(u"enter"_s), u"Enter"_s);
    QCOMPARE(commands.keysOf(u"pins"_s), QString());
    QCOMPARE(commands.keysOf(u"somersault"_s), QString());
}

void tst_Commands::knowsWhatKeysMean()
{
    const Commands commands;
    QCOMPARE(commands.commandFor(u"composer"_s, Qt::Key_B, int(Qt::ControlModifier)), u"bold"_s);
    QCOMPARE(commands.commandFor(u"composer"_s, Qt::Key_B, int(Qt::ControlModifier | Qt::ShiftModifier)), QString());
    QCOMPARE(commands.commandFor(u"composer"_s, Qt::Key_Enter, int(Qt::KeypadModifier)), u"enter"_s);
    QCOMPARE(commands.commandFor(u"completions"_s, Qt::Key_Enter, int(Qt::KeypadModifier)), u"choose"_s);
    QCOMPARE(commands.commandFor(u"completions"_s, Qt::Key_Return, int(Qt::ShiftModifier)), QString());
    QCOMPARE(commands.commandFor(u"lists"_s, Qt::Key_F10, int(Qt::ShiftModifier)), u"menu"_s);
    QCOMPARE(commands.commandFor(u"lists"_s, Qt::Key_F10, 0), QString());
    QCOMPARE(commands.commandFor(u"chat"_s, Qt::Key_unknown, 0), QString());
}

void tst_Commands::findsByName()
{
    const QList<Destination> all {{Kind::Room, 1, u"Garden"_s}, {Kind::Room, 2, u"Ada"_s, {u"lovelace"_s}},
        {Kind::Person, 3, u"Gail"_s, {u"gg"_s}}, {Kind::PublicRoom, 4, u"Gallery"_s}, {Kind::Command, 0, u"Go away"_s},
        {Kind::Room, 5, u"Big gate"_s}};
    QCOMPARE(names(all, u"ga"_s), (QStringList {u"Garden"_s, u"Gail"_s, u"Gallery"_s, u"Big gate"_s}));
    QCOMPARE(names(all, u"love"_s), QStringList {u"Ada"_s}); // by another name
    QCOMPARE(names(all, u"way"_s), QStringList {u"Go away"_s});
    QCOMPARE(names(all, u"qq"_s), QStringList());
    QCOMPARE(names(all, {}).size(), all.size());
    DestinationList list;
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.set(all);
    QCOMPARE(list.data(list.index(2), DestinationList::KindRole).toString(), u"person"_s);
    QCOMPARE(list.data(list.index(4), DestinationList::KindRole).toString(), u"command"_s);
}

void tst_Commands::whatIsUnreadComesFirst()
{
    const auto room = [](const QString &name, qint64 unread = 0, qint64 mentions = 0, bool quiet = false) {
        Destination destination {Kind::Room, 1, name};
        destination.unread = unread;
        destination.mentions = mentions;
        destination.quiet = quiet;
        return destination;
    };
    const QList<Destination> all {room(u"Aal"_s), room(u"Abe"_s, 3), room(u"Ace"_s, 3, 1), room(u"Adam"_s, 9, 0, true),
        {Kind::Command, 0, u"Away"_s}, room(u"Sea"_s, 5, 5), room(u"The Alps"_s, 1)};
    QCOMPARE(names(all, {}).first(2), (QStringList {u"Ace"_s, u"Sea"_s}));
    // What stands within a word is not what one means, whatever is new there.
    QCOMPARE(names(all, u"a"_s), (QStringList {u"Ace"_s, u"Abe"_s, u"The Alps"_s, u"Aal"_s, u"Adam"_s, u"Away"_s, u"Sea"_s}));
}

QTEST_APPLESS_MAIN(tst_Commands)
#include "tst_Commands.moc"
