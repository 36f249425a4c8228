// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/NetworkErrors.h"

#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

/// What people are told when something was refused.
class tst_NetworkErrors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsForProgramsIsNotShown_data();
    void whatIsForProgramsIsNotShown();
    void reasonsStay();
};

void tst_NetworkErrors::whatIsForProgramsIsNotShown_data()
{
    QTest::addColumn<Error>("error");
    const auto row = [](ErrorCode code, const QString &message, const QString &field = {}) {
        QTest::newRow(qPrintable(message)) << Error {code, message, field};
    };
    row(ErrorCode::MessageNotFound, u"There is no message 203."_s);
    row(ErrorCode::RoomNotFound, u"There is no room 7."_s);
    row(ErrorCode::NotAMember, u"Only members of room 7 may do this; join it first."_s);
    row(ErrorCode::UserNotFound, u"There is no user 12."_s, u"users"_s);
    row(ErrorCode::InvalidField, u"\"limit\" must be at least 1."_s, u"limit"_s);
    row(ErrorCode::InvalidField, u"The field \"text\" must be a string."_s, u"text"_s);
    row(ErrorCode::InvalidField, u"\"users\" is a list of users' ids."_s, u"users"_s);
    row(ErrorCode::InvalidRequest, u"There is no event \"pin_message\"."_s);
    row(ErrorCode::MethodNotAllowed, u"This path does not take PATCH."_s);
    row(ErrorCode::NotFound, u"There is nothing at this path."_s);
    row(ErrorCode::TooLarge, u"The body is larger than 65536 bytes."_s);
    row(ErrorCode::Unauthorized, u"Sign in first: send \"Authorization: Bearer TOKEN\"."_s);
}

void tst_NetworkErrors::whatIsForProgramsIsNotShown()
{
    QFETCH(Error, error);
    const Error shown = inOwnWords(error);
    QCOMPARE(shown.code, error.code);
    QCOMPARE(shown.field, error.field);
    QVERIFY(!shown.message.isEmpty());
    for (const QChar c : shown.message)
        QVERIFY2(!c.isDigit() && c != u'"' && c != u'_', qPrintable(shown.message));
    QVERIFY2(shown.message != error.message, qPrintable(shown.message));
}

void tst_NetworkErrors::reasonsStay()
{
    const Error forbidden {ErrorCode::Forbidden, u"You can't ban yourself."_s};
    QCOMPARE(inOwnWords(forbidden), forbidden);
    const Error limit {ErrorCode::LimitReached, u"A message names at most 50 people."_s, u"text"_s};
    QCOMPARE(inOwnWords(limit), limit);
    const Error form {ErrorCode::InvalidField, u"A username has at least 2 visible characters."_s, u"username"_s};
    QCOMPARE(inOwnWords(form), form);
    const Error large {ErrorCode::TooLarge, u"A file can have at most 100 MB here."_s, u"size"_s};
    QCOMPARE(inOwnWords(large), large);
    const Error slow {ErrorCode::RateLimited, u"Too many reactions at once; wait a moment."_s, {}, std::chrono::seconds(3)};
    QCOMPARE(inOwnWords(slow), slow);
}

QTEST_GUILESS_MAIN(tst_NetworkErrors)
#include "tst_NetworkErrors.moc"
