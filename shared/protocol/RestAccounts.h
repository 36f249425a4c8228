// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/PlainObject.h"
#include "model/User.h"

#include <QDateTime>

#include <optional>

/// The part of Rest.h that is about accounts: what one changes of one's own, and hosts of others'.
namespace hearth::rest {

inline constexpr QLatin1StringView ownAccountPath("/api/me/account");
inline constexpr QLatin1StringView passwordResetPath("/api/users/<id>/password-reset");
inline constexpr QLatin1StringView recoverPath("/api/recover");
inline constexpr QLatin1StringView ownPicturePath("/api/me/picture");
inline constexpr QLatin1StringView picturePath("/api/users/<id>/picture");
inline constexpr QLatin1StringView passwordPath("/api/me/password");
inline constexpr QLatin1StringView sessionsPath("/api/me/sessions");
inline constexpr QLatin1StringView sessionPath("/api/me/sessions/<id>");

/// What is left out stays as it is.
struct ChangeNamesRequest
{
    std::optional<QString> displayName = {};
    std::optional<QString> username = {};
    QJsonObject toJson() const;
    static Result<ChangeNamesRequest> fromJson(const QJsonValue &json);
};

struct ChangePasswordRequest
{
    QString before;
    QString now;
    QJsonObject toJson() const;
    static Result<ChangePasswordRequest> fromJson(const QJsonValue &json);
    static Result<ChangePasswordRequest> fromJson(const PlainObject &json);
};

/// A guest stays, with what they said: by which username, with which password.
struct MakeAccountRequest
{
    QString username;
    QString password;
    QJsonObject toJson() const;
    static Result<MakeAccountRequest> fromJson(const QJsonValue &json);
    static Result<MakeAccountRequest> fromJson(const PlainObject &json);
};

/// Somebody who forgot their password chooses another, with the code that a host made for them. Answered as a login.
struct RecoverRequest
{
    QString username;
    QString code;
    QString password; ///< from then on
    QJsonObject toJson() const;
    static Result<RecoverRequest> fromJson(const QJsonValue &json);
    static Result<RecoverRequest> fromJson(const PlainObject &json);
};

/// Said once, to the host who made it.
struct RecoveryCode
{
    QString code;
    QDateTime expiresAt; ///< UTC
    static Result<RecoveryCode> fromJson(const QJsonValue &json);
};

/// What a host changes of somebody; likewise. At least one thing.
struct ChangeAccountRequest
{
    std::optional<bool> disabled = {};
    std::optional<Role> role = {};
    QJsonObject toJson() const;
    static Result<ChangeAccountRequest> fromJson(const QJsonValue &json);
};

/// Where one is signed in.
struct Session
{
    qint64 id = 0;
    QString client; ///< with what, as it says of itself; empty where it does not
    QString address; ///< from where one signed in
    QDateTime createdAt; ///< UTC
    QDateTime lastUsed; ///< UTC, to the hour
    bool current = false; ///< it is the one that asks
    static Result<Session> fromJson(const QJsonValue &json);
    friend bool operator==(const Session &, const Session &) = default;
};

struct SessionList
{
    QList<Session> sessions; ///< used last: first
    static Result<SessionList> fromJson(const QJsonValue &json);
};

void writeFields(JsonWriter &json, const RecoveryCode &code);
void writeFields(JsonWriter &json, const Session &session);
void writeFields(JsonWriter &json, const SessionList &list);

} // namespace hearth::rest
