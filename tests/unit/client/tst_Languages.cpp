// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeClock.h"
#include "Samples.h"
#include "language/Language.h"
#include "language/LanguageNews.h"
#include "models/NoticeText.h"
#include "models/RoomListModel.h"
#include "models/TypingNotice.h"
#include "models/files/ProgressInWords.h"
#include "models/timeline/TimelineModel.h"
#include "net/NetworkErrors.h"
#include "net/ServerSentences.h"
#include "session/hosting/AuditInWords.h"

#include <QtTest>

using namespace hearth;
using namespace hearth::samples;

/// The program speaks the language that is chosen, at once, and what keeps words says them again.
class tst_Languages : public QObject
{
    Q_OBJECT

    static Message renamed(Seq seq)
    {
        Message message = samples::message(seq);
        message.kind = MessageKind::Notice;
        message.notice = Notice {Notice::What::Renamed, u"Attic"_s, {}, 0, {}, 0};
        return message;
    }

private Q_SLOTS:
    void init() { m_language = std::make_unique<Language>(); }
    void cleanup()
    {
        m_language->choose(u"en"_s);
        m_language.reset();
        QLocale::setDefault(QLocale::c());
    }

    void theChosenOneIsSpokenElseTheSystems_data()
    {
        QTest::addColumn<QString>("wished");
        QTest::addColumn<QStringList>("system");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("chosen") << u"fr"_s << QStringList {u"de-DE"_s} << u"fr"_s;
        QTest::newRow("the system's") << u"system"_s << QStringList {u"de-AT"_s, u"en"_s} << u"de"_s;
        QTest::newRow("with a script") << u"system"_s << QStringList {u"ar-Arab-EG"_s} << u"ar"_s;
        QTest::newRow("its second one") << u"system"_s << QStringList {u"fi-FI"_s, u"ja-JP"_s} << u"ja"_s;
        QTest::newRow("none of them") << u"system"_s << QStringList {u"fi"_s} << u"en"_s;
        QTest::newRow("none at all") << u"system"_s << QStringList() << u"en"_s;
        QTest::newRow("one that is not there") << u"tlh"_s << QStringList {u"es"_s} << u"es"_s;
    }

    void theChosenOneIsSpokenElseTheSystems()
    {
        QFETCH(QString, wished);
        QFETCH(QStringList, system);
        QTEST(Language::spoken(wished, system), "spoken");
    }

    void numbersAreWrittenAsInTheSystemsCountry()
    {
        QCOMPARE(Language::localeOf(u"de"_s, QLocale(u"de_AT"_s)).territory(), QLocale::Austria);
        QCOMPARE(Language::localeOf(u"de"_s, QLocale(u"en_US"_s)).language(), QLocale::German);
        QCOMPARE(Language::localeOf(u"ar"_s, QLocale(u"en_US"_s)).toString(12), u"12"_s);
        QCOMPARE(Language::localeOf(u"ar"_s, QLocale(u"ar_EG"_s)).toString(12), u"١٢"_s);
    }

    void allThatIsKnownIsThere()
    {
        for (const QString &language : Language::known()) {
            QVERIFY2(QFile::exists(u":/hearth/translations/hearth_%1.qm"_s.arg(language)), qPrintable(language));
        }
    }

    void qtsOwnWordsAndTheDirectionFollow()
    {
        m_language->choose(u"ar"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QCOMPARE(QLocale().language(), QLocale::Arabic);
        m_language->choose(u"de"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
        if (QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_de.qm"_s)) {
            QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
        }
    }

    /// Those that no class with tr() says: each has to be looked up where the .ts files have it.
    void textsOfFunctionsAreFound()
    {
        Message notice = renamed(1);
        AuditEntry entry;
        entry.actor = ada;
        entry.action = auditActionName(AuditAction::GuestsEnded);
        const auto all = [&] {
            return QStringList {noticeText(notice), auditInWords(entry), sentenceFor(QNetworkReply::HostNotFoundError),
                progressInWords(1'000'000, 5'000'000, 1'000'000),
                RoomEntry::lastOf([&] {
                    Message gone = notice;
                    gone.deleted = true;
                    return gone;
                }())
                    .line};
        };
        m_language->choose(u"en"_s);
        const QStringList english = all();
        for (const QString &language : Language::known()) {
            if (language == "en"_L1) {
                continue;
            }
            m_language->choose(language);
            const QStringList said = all();
            for (qsizetype i = 0; i < said.size(); ++i) {
                QVERIFY2(said[i] != english[i], qPrintable(language + u": "_s + said[i]));
            }
        }
    }

    void whatTheServerSaysIsSaidInTheReadersLanguage()
    {
        m_language->choose(u"en"_s);
        QCOMPARE(inReadersLanguage(u"This room is full: it has 50 members."_s), u"This room is full: it has 50 members."_s);
        m_language->choose(u"de"_s);
        QCOMPARE(inReadersLanguage(u"This room is full: it has 50 members."_s), u"Dieser Raum ist voll: Er hat 50 Mitglieder."_s);
        QCOMPARE(inReadersLanguage(u"A password has 8 to 256 characters."_s), u"Ein Passwort hat 8 bis 256 Zeichen."_s);
        QCOMPARE(inReadersLanguage(u"%2 does not take messages from you."_s), u"%2 nimmt keine Nachrichten von dir an."_s);
        QCOMPARE(inReadersLanguage(u"Something that nobody knows."_s), u"Something that nobody knows."_s);
        QCOMPARE(inReadersLanguage(QString()), QString());
        QCOMPARE(inOwnWords({ErrorCode::Banned, u"You were banned from this room."_s}).message,
            u"Du wurdest für diesen Raum gesperrt."_s);
    }

    void aTimelineSaysItsNoticesAgain()
    {
        FakeClock clock;
        TimelineModel timeline(ada, &clock);
        timeline.merge({message(1), renamed(2)});
        const auto value = [&](int row, TimelineModel::Role role) { return timeline.data(timeline.index(row), role).toString(); };
        QCOMPARE(value(1, TimelineModel::TextRole), u"Ben renamed the room to “Attic”"_s);
        QSignalSpy changed(&timeline, &TimelineModel::dataChanged);
        m_language->choose(u"de"_s);
        QVERIFY(value(1, TimelineModel::TextRole).contains(u"umbenannt"_s));
        QCOMPARE(value(0, TimelineModel::TextRole), u"hello"_s);
        QVERIFY(!changed.isEmpty());
        m_language->choose(u"en"_s);
        QCOMPARE(value(1, TimelineModel::TextRole), u"Ben renamed the room to “Attic”"_s);
    }

    void roomsSayWhatCameLastAgain()
    {
        RoomListModel rooms(ada.id);
        rooms.upsert(room(7, u"Attic"_s));
        rooms.noteMessage(renamed(2));
        const auto preview = [&] { return rooms.value(RoomId {7}, RoomEntry::PreviewRole).toString(); };
        const QString english = preview();
        QSignalSpy changed(&rooms, &RoomListModel::dataChanged);
        m_language->choose(u"fr"_s);
        QVERIFY(!changed.isEmpty());
        QVERIFY(preview() != english);
        QVERIFY(preview().contains(u"Attic"_s));
    }

    void whoIsTypingIsSaidAgain()
    {
        FakeClock clock;
        TypingNotice notice(ada.id, &clock);
        notice.setRoom(RoomId {7});
        notice.setTyping(RoomId {7}, user(ben), true);
        m_language->choose(u"es"_s);
        QVERIFY(notice.text() != u"Ben is typing"_s);
        QVERIFY(notice.text().contains(u"Ben"_s));
    }

    void itIsToldOnceAndNotWhereNothingChanges()
    {
        m_language->choose(u"de"_s);
        QSignalSpy told(LanguageNews::instance(), &LanguageNews::changed);
        m_language->choose(u"de"_s);
        QCOMPARE(told.size(), 0);
        m_language->choose(u"ja"_s);
        QCOMPARE(told.size(), 1);
    }

private:
    std::unique_ptr<Language> m_language;
};

QTEST_MAIN(tst_Languages)
#include "tst_Languages.moc"
