// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/account/OwnAccount.h"

#include "model/Rules.h"
#include "models/SuggestedUsername.h"
#include "net/RestClient.h"
#include "protocol/Rest.h"
#include "protocol/RestAccounts.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace hearth {

OwnAccount::OwnAccount(RestClient *rest, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
    , m_picture(rest)
{
}

void OwnAccount::rename(const QString &displayName, const QString &username)
{
    rest::ChangeNamesRequest request;
    const auto shown = rules::displayName(displayName);
    if (!shown)
        return fail(u"rename"_s, shown.error());
    request.displayName = *shown;
    if (!username.isEmpty()) {
        const auto name = rules::username(username);
        if (!name)
            return fail(u"rename"_s, name.error());
        request.username = *name;
    }
    ask(u"rename"_s, "PATCH", rest::mePath, request.toJson());
}

void OwnAccount::changePassword(const QString &before, const QString &now)
{
    if (const auto fits = rules::password(now); !fits)
        return fail(u"password"_s, {ErrorCode::InvalidField, fits.error().message, u"new"_s});
    ask(u"password"_s, "POST", rest::passwordPath, rest::ChangePasswordRequest {chosePassword() ? before : m_made, now}.toJson());
}

void OwnAccount::makeAccount(const QString &username, const QString &password)
{
    const auto name = rules::username(username);
    if (!name)
        return fail(u"makeAccount"_s, name.error());
    if (const auto fits = rules::password(password); !fits)
        return fail(u"makeAccount"_s, fits.error());
    ask(u"makeAccount"_s, "POST", rest::ownAccountPath, rest::MakeAccountRequest {*name, password}.toJson());
}

QString OwnAccount::usernameFor(const QString &displayName)
{
    return suggestedUsername(displayName);
}

void OwnAccount::setMadePassword(const QString &password)
{
    if (std::exchange(m_made, password) != password)
        Q_EMIT choseChanged();
}

void OwnAccount::endSession(qint64 id)
{
    ask(u"endSession"_s, "DELETE", rest::pathFor(rest::sessionPath, id), {});
}

void OwnAccount::look()
{
    m_rest->get(rest::sessionsPath, {}, this, [this](const Result<QJsonObject> &answer) {
        const auto list = answer ? rest::SessionList::fromJson(*answer) : answer.error();
        m_error = list ? QString() : list.error().message;
        m_sessions.clear();
        const QList<rest::Session> told = list ? list->sessions : QList<rest::Session>();
        for (const rest::Session &one : told.first(std::min<qsizetype>(mostSessions, told.size())))
            m_sessions.append(QVariantMap {{u"id"_s, one.id}, {u"client"_s, one.client.simplified().left(100)},
                {u"address"_s, one.address.left(64)}, {u"lastUsed"_s, one.lastUsed.toLocalTime()}, {u"current"_s, one.current}});
        Q_EMIT sessionsChanged();
    });
}

void OwnAccount::ask(const QString &action, const QByteArray &method, const QString &path, const QJsonObject &body)
{
    if (std::exchange(m_busy, true))
        return;
    Q_EMIT busyChanged();
    m_rest->send(method, path, body, this, [this, action](const Result<QJsonObject> &answer) {
        m_busy = false;
        Q_EMIT busyChanged();
        if (!answer)
            return fail(action, answer.error());
        if (action == "password"_L1)
            setMadePassword({});
        if (action != "rename"_L1)
            look();
        Q_EMIT done(action);
    });
}

void OwnAccount::fail(const QString &action, const Error &error)
{
    Q_EMIT failed(action, errorCodeName(error.code), error.message, error.field);
}

} // namespace hearth
