// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/ServerHealth.h"

#include <QCoreApplication>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int longestName = 100;
constexpr int longestId = 64;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServerHealth)
};

/// Within one major version fields are only added.
bool isUnderstood(const QString &version)
{
    const auto theirs = QVersionNumber::fromString(version);
    const auto mine = QVersionNumber::fromString(QLatin1StringView(HEARTH_VERSION));
    return !theirs.isNull() && theirs.majorVersion() == mine.majorVersion();
}

} // namespace

Result<ServerHealth> ServerHealth::from(const Result<QJsonObject> &answer, const QString &address)
{
    const Error noHearth {
        ErrorCode::WrongVersion, Words::tr("Something answers at %1, but it is not a Hearth server.").arg(address)};
    if (!answer) {
        const ErrorCode code = answer.error().code;
        return code == ErrorCode::Unreachable || code == ErrorCode::RateLimited || code == ErrorCode::Busy ? answer.error()
                                                                                                           : noHearth;
    }
    const QString status = answer->value("status"_L1).toString();
    const QString program = answer->value("program"_L1).toString(u"hearth"_s);
    const QString version = answer->value("version"_L1).toString().left(40);
    if (status != "ok"_L1 || version.isEmpty() || !program.startsWith("hearth"_L1))
        return noHearth;
    if (!isUnderstood(version))
        return Error {ErrorCode::WrongVersion,
            Words::tr("The server at %1 is version %2; this program is version %3. One of the two needs an update.")
                .arg(address, version, QLatin1StringView(HEARTH_VERSION))};
    return ServerHealth {answer->value("name"_L1).toString().simplified().left(longestName),
        answer->value("access"_L1).toString().left(20), answer->value("id"_L1).toString().left(longestId)};
}

} // namespace hearth
