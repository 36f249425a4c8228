// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/RestAccounts.h"

#include "model/JsonReader.h"

using namespace Qt::StringLiterals;

namespace hearth::rest {

namespace {

Result<ChangePasswordRequest> changePasswordRequest(JsonReader reader)
{
    return reader.result(ChangePasswordRequest {reader.string(u"old"_s), reader.string(u"new"_s)});
}

Result<MakeAccountRequest> makeAccountRequest(JsonReader reader)
{
    return reader.result(MakeAccountRequest {reader.string(u"username"_s), reader.string(u"password"_s)});
}

Result<RecoverRequest> recoverRequest(JsonReader reader)
{
    return reader.result(RecoverRequest {reader.string(u"username"_s), reader.string(u"code"_s), reader.string(u"password"_s)});
}

} // namespace

QJsonObject ChangeNamesRequest::toJson() const
{
    QJsonObject json;
    if (displayName)
        json.insert(u"display_name"_s, *displayName);
    if (username)
        json.insert(u"username"_s, *username);
    return json;
}

Result<ChangeNamesRequest> ChangeNamesRequest::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    return reader.result(ChangeNamesRequest {reader.optionalString(u"display_name"_s), reader.optionalString(u"username"_s)});
}

QJsonObject ChangePasswordRequest::toJson() const
{
    return {{u"old"_s, before}, {u"new"_s, now}};
}

Result<ChangePasswordRequest> ChangePasswordRequest::fromJson(const QJsonValue &json)
{
    return changePasswordRequest(JsonReader(json));
}

Result<ChangePasswordRequest> ChangePasswordRequest::fromJson(const PlainObject &json)
{
    return changePasswordRequest(JsonReader(json));
}

QJsonObject MakeAccountRequest::toJson() const
{
    return {{u"username"_s, username}, {u"password"_s, password}};
}

Result<MakeAccountRequest> MakeAccountRequest::fromJson(const QJsonValue &json)
{
    return makeAccountRequest(JsonReader(json));
}

Result<MakeAccountRequest> MakeAccountRequest::fromJson(const PlainObject &json)
{
    return makeAccountRequest(JsonReader(json));
}

QJsonObject RecoverRequest::toJson() const
{
    return {{u"username"_s, username}, {u"code"_s, code}, {u"password"_s, password}};
}

Result<RecoverRequest> RecoverRequest::fromJson(const QJsonValue &json)
{
    return recoverRequest(JsonReader(json));
}

Result<RecoverRequest> RecoverRequest::fromJson(const PlainObject &json)
{
    return recoverRequest(JsonReader(json));
}

void writeFields(JsonWriter &json, const RecoveryCode &code)
{
    json.field("code", code.code);
    json.field("expires_at", code.expiresAt);
}

Result<RecoveryCode> RecoveryCode::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    RecoveryCode made;
    made.code = reader.string(u"code"_s);
    made.expiresAt = reader.time(u"expires_at"_s);
    return reader.result(made);
}

QJsonObject ChangeAccountRequest::toJson() const
{
    QJsonObject json;
    if (disabled)
        json.insert(u"disabled"_s, *disabled);
    if (role)
        json.insert(u"role"_s, roleName(*role));
    return json;
}

Result<ChangeAccountRequest> ChangeAccountRequest::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    ChangeAccountRequest request {reader.optionalBoolean(u"disabled"_s)};
    const auto name = reader.optionalString(u"role"_s);
    if (reader.ok() && name) {
        const auto role = roleFromName(*name);
        if (!role || *role == Role::Guest)
            return Error {ErrorCode::InvalidField, u"A role is owner, admin or member."_s, u"role"_s};
        request.role = *role;
    }
    if (reader.ok() && !request.disabled && !request.role)
        return Error {ErrorCode::InvalidField, u"Nothing is to be changed: say disabled or role."_s, u"disabled"_s};
    return reader.result(request);
}

void writeFields(JsonWriter &json, const Session &session)
{
    json.field("id", session.id);
    json.field("client", session.client);
    json.field("address", session.address);
    json.field("created_at", session.createdAt);
    json.field("last_used", session.lastUsed);
    json.field("current", session.current);
}

Result<Session> Session::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    Session session;
    session.id = reader.integer(u"id"_s, 1);
    session.client = reader.optionalString(u"client"_s).value_or(QString());
    session.address = reader.optionalString(u"address"_s).value_or(QString());
    session.createdAt = reader.time(u"created_at"_s);
    session.lastUsed = reader.time(u"last_used"_s);
    session.current = reader.optionalBoolean(u"current"_s).value_or(false);
    return reader.result(session);
}

void writeFields(JsonWriter &json, const SessionList &list)
{
    json.field("sessions", list.sessions);
}

Result<SessionList> SessionList::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    SessionList list;
    for (const QJsonValue &one : reader.array(u"sessions"_s)) {
        const auto session = Session::fromJson(one);
        if (!session)
            return session.error();
        list.sessions.append(*session);
    }
    return reader.result(list);
}

} // namespace hearth::rest
