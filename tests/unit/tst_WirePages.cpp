// SPDX-License-Identifier: GPL-3.0-or-later
#include "Authenticator.h"
#include "Chat.h"
#include "FileStore.h"
#include "Hosting.h"
#include "ServerAbout.h"
#include "SqliteDatabase.h"
#include "Storage.h"
#include "model/Message.h"
#include "model/Room.h"
#include "protocol/RestAccounts.h"
#include "protocol/RestInvites.h"
#include "protocol/hosting/RestStatus.h"
#include "protocol/trust/Reports.h"
#include "protocol/trust/RestAudit.h"
#include "rest/RestApi.h"

#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace hearth {

/// The pages that describe the wire say what the code does: docs/openapi.yaml and docs/events.md.
class tst_WirePages : public QObject
{
    Q_OBJECT

    static QString read(const QString &path)
    {
        QFile file(QStringLiteral(HEARTH_SOURCE_DIR "/") + path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(path));
        return QString::fromUtf8(file.readAll());
    }

    /// The first captures of every match, sorted.
    static QStringList all(const QString &text, const QString &pattern)
    {
        QStringList found;
        for (const auto &match : QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text))
            found.append(match.captured(1));
        found.sort();
        return found;
    }

    /// The part of a text from the line `from` to the line that begins with `to`.
    static QString section(const QString &text, const QString &from, const QString &to)
    {
        const qsizetype begin = text.indexOf(u'\n' + from + u'\n');
        if (begin < 0)
            return {};
        const qsizetype end = text.indexOf(u'\n' + to, begin + from.size());
        return text.sliced(begin, (end < 0 ? text.size() : end) - begin);
    }

    /// The properties of a schema of openapi.yaml, in which each stands on a line of its own.
    static QStringList properties(const QString &yaml, const QString &schema)
    {
        const QString schemas = yaml.sliced(yaml.indexOf(u"\n  schemas:\n"_s));
        const QString lines = schemas.sliced(schemas.indexOf(u"\n    %1:\n"_s.arg(schema)) + schema.size() + 6);
        const auto next = QRegularExpression(u"^ {4}\\w"_s, QRegularExpression::MultilineOption).match(lines);
        return all(lines.first(next.hasMatch() ? next.capturedStart() : lines.size()), u"^ {8}(\\w+):"_s);
    }

private Q_SLOTS:
    void everyRouteIsDescribedAndNoOther()
    {
        Storage storage {SqliteDatabase::make()};
        SystemClock clock;
        AuthOptions options;
        options.passwordCost = PasswordCost::minimum();
        Authenticator authenticator(storage, clock, options);
        Chat chat(storage, clock, {});
        Hosting hosting(authenticator, chat, clock);
        const ServerAbout about;
        FileStore files;
        const RestApi api(chat, authenticator, hosting, files, about);
        QStringList served;
        QStringList openOnes;
        for (const Route &route : api.routes()) {
            const QString name = QString::fromLatin1(route.method).toLower() + u' '
                + QString(route.pattern).replace(u'<', u'{').replace(u'>', u'}');
            served.append(name);
            if (route.auth == Auth::None)
                openOnes.append(name);
        }
        QStringList described;
        QStringList describedAsOpen;
        QString path;
        const QStringList methods {u"    get:"_s, u"    post:"_s, u"    put:"_s, u"    patch:"_s, u"    delete:"_s};
        for (const QString &line : section(read(u"docs/openapi.yaml"_s), u"paths:"_s, u"components:"_s).split(u'\n')) {
            if (line.startsWith(u"  /"_s))
                path = line.trimmed().chopped(1);
            else if (methods.contains(line))
                described.append(line.trimmed().chopped(1) + u' ' + path);
            else if (line == u"      security: []"_s)
                describedAsOpen.append(described.last());
        }
        for (QStringList *list : {&served, &openOnes, &described, &describedAsOpen})
            list->sort();
        QCOMPARE(described, served);
        QCOMPARE(describedAsOpen, openOnes);
    }

    void theValuesHaveTheFieldsThatAreDescribed()
    {
        const QString yaml = read(u"docs/openapi.yaml"_s);
        Room room;
        room.membership = Membership {};
        room.kind = RoomKind::Direct; // which has them all
        Message naming;
        naming.mentionsRoom = true;
        naming.notice = Notice {Notice::What::Members};
        QStringList notice = toJson(*naming.notice).keys() + toJson(Notice {Notice::What::Renamed}).keys()
            + toJson(Notice {Notice::What::Topic}).keys() + toJson(Notice {Notice::What::Role, {}, {{}}}).keys();
        notice.removeDuplicates();
        notice.sort();
        QCOMPARE(properties(yaml, u"Notice"_s), notice);
        User disabled;
        disabled.disabled = true;
        QCOMPARE(properties(yaml, u"User"_s), toJson(disabled).keys());
        QCOMPARE(properties(yaml, u"Ban"_s), toJson(Ban {}).keys());
        QCOMPARE(properties(yaml, u"AddressBan"_s), toJson(AddressBan {}).keys());
        QCOMPARE(properties(yaml, u"Session"_s), toJson(rest::Session {}).keys());
        QCOMPARE(properties(yaml, u"AuditEntry"_s), toJson(AuditEntry {}).keys());
        QCOMPARE(properties(yaml, u"Report"_s), toJson(Report {}).keys());
        QCOMPARE(properties(yaml, u"RoomAtAGlance"_s), toJson(rest::RoomAtAGlance {}).keys());
        QCOMPARE(properties(yaml, u"ServerStatus"_s), toJson(rest::ServerStatus {}).keys());
        QCOMPARE(properties(yaml, u"ConnectionAtAGlance"_s), toJson(rest::ConnectionAtAGlance {}).keys());
        QCOMPARE(properties(yaml, u"ActivityLine"_s), toJson(rest::ActivityLine {}).keys());
        const QString entry = section(yaml, u"    AuditEntry:"_s, u"    ServerStatus:"_s);
        for (const AuditAction action : allAuditActions())
            QVERIFY2(entry.contains(u'`' + auditActionName(action) + u'`'), qPrintable(auditActionName(action)));
        QCOMPARE(properties(yaml, u"Invite"_s), toJson(rest::Invite {}).keys());
        QCOMPARE(properties(yaml, u"Room"_s), toJson(room).keys());
        QCOMPARE(properties(yaml, u"Message"_s), toJson(naming).keys());
        Attachment blurred;
        blurred.blur = u"x"_s;
        QCOMPARE(properties(yaml, u"Attachment"_s), toJson(blurred).keys());
        QCOMPARE(properties(yaml, u"UploadState"_s), toJson(rest::UploadState {}).keys());
        ReplyPreview wordless;
        wordless.file = u"x"_s;
        QCOMPARE(properties(yaml, u"ReplyPreview"_s), toJson(wordless).keys());
        QCOMPARE(properties(yaml, u"Reaction"_s), toJson(Reaction {}).keys());
        QCOMPARE(properties(yaml, u"Author"_s), toJson(Author {}).keys());
        const Error full {ErrorCode::RateLimited, u"x"_s, u"y"_s, std::chrono::milliseconds(1)};
        QCOMPARE(properties(yaml, u"Error"_s), toJson(full).keys());
    }

    void everyEventIsDescribedAndNoOther()
    {
        const QString page = read(u"docs/events.md"_s);
        const QString headers = read(u"shared/protocol/Events.h"_s) + read(u"shared/protocol/ConversationEvents.h"_s)
            + read(u"shared/protocol/Knocks.h"_s) + read(u"shared/protocol/trust/Blocks.h"_s)
            + read(u"shared/protocol/trust/Reports.h"_s);
        QStringList described = all(section(page, u"## From a client"_s, u"## "_s), u"^\\| `(\\w+)` "_s)
            + all(section(page, u"## From the server"_s, u"## "_s), u"^\\| `(\\w+)` "_s);
        described.removeDuplicates(); // typing goes both ways
        described.sort();
        QCOMPARE(described, all(headers, u"^(?:inline|    static) constexpr QLatin1StringView \\w+ ?[({]\"(\\w+)\"[)}]"_s));
        QVERIFY(described.size() > 10);
    }

    void everyErrorCodeIsDescribedAndNoOther()
    {
        QStringList codes;
        for (ErrorCode code : allErrorCodes())
            codes.append(errorCodeName(code));
        codes.sort();
        QCOMPARE(all(section(read(u"docs/events.md"_s), u"## Errors"_s, u"## "_s), u"^\\| `(\\w+)` "_s), codes);
    }

    void everyErrorHasAStatus()
    {
        for (ErrorCode code : allErrorCodes()) {
            const int status = httpStatus(code);
            QVERIFY2(status >= 400 && status < 600, qPrintable(errorCodeName(code)));
        }
        const HttpResponse wait = errorResponse({ErrorCode::RateLimited, u"x"_s, {}, std::chrono::milliseconds(1001)});
        QVERIFY(wait.headers.contains({"Retry-After", "2"})); // whole seconds, never too early
    }

    void theInsideOfTheServerIsNotTold()
    {
        QTest::ignoreMessage(QtWarningMsg, "A request failed: /srv/hearth.db: disk I/O error");
        const HttpResponse response = errorResponse({ErrorCode::Internal, u"/srv/hearth.db: disk I/O error"_s});
        QCOMPARE(response.status, 500);
        QVERIFY(!response.body.contains("hearth.db"));
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_WirePages)
#include "tst_WirePages.moc"
