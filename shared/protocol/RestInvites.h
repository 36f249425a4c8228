// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"

#include <QDateTime>

/// The part of Rest.h that is about inviting people.
namespace hearth::rest {

/// What lets people in who have its code.
struct Invite
{
    qint64 id = 0;
    RoomId room; ///< of which they become members; invalid: of none
    int maxUses = 0; ///< 0: any number
    int uses = 0;
    QDateTime expiresAt; ///< UTC; invalid: never
    UserId createdBy;
    QDateTime createdAt; ///< UTC
    QString note;
    bool isGood = true; ///< false: it was used up, or its time is over
    static Result<Invite> fromJson(const QJsonValue &json);
    friend bool operator==(const Invite &, const Invite &) = default;
};

/// The only answer with the code: the server does not keep it.
struct NewInvite
{
    Invite invite;
    QString code;
    QString url; ///< of the page that says how to join, at the address by which the server was asked
    static Result<NewInvite> fromJson(const QJsonValue &json);
};

/// Somebody who came by an invite.
struct InvitedPerson
{
    Author user;
    QDateTime at; ///< UTC
    friend bool operator==(const InvitedPerson &, const InvitedPerson &) = default;
};

struct InviteEntry
{
    Invite invite;
    QList<InvitedPerson> came; ///< by it, newest first: the newest 20
    friend bool operator==(const InviteEntry &, const InviteEntry &) = default;
};

struct InviteList
{
    QList<InviteEntry> invites; ///< newest first
    std::optional<qint64> next; ///< there are more: what to ask for with `before`
    static Result<InviteList> fromJson(const QJsonValue &json);
};

/// What whoever has the code is told before they enter.
struct InvitePreview
{
    QString serverName;
    QString roomName; ///< empty: of none
    QString invitedBy; ///< as they are shown
    QDateTime expiresAt; ///< UTC; invalid: never
    static Result<InvitePreview> fromJson(const QJsonValue &json);
};

/// What is left out is as generous as can be.
struct InviteRequest
{
    static constexpr qint64 mostUses = 10'000;
    static constexpr std::chrono::seconds longest {std::chrono::hours(24) * 366};
    static constexpr std::chrono::seconds shortest {60};
    static constexpr int maxNote = 100; ///< characters

    std::optional<RoomId> room = {};
    qint64 maxUses = 0; ///< 0: any number
    std::optional<std::chrono::seconds> expiresIn = {}; ///< none: never
    QString note = {}; ///< for who reads the list of invites
    QJsonObject toJson() const;
    /// InvalidField also for what is beyond the bounds above.
    static Result<InviteRequest> fromJson(const QJsonValue &json);
};

struct AcceptInviteRequest
{
    QString code;
    QJsonObject toJson() const;
    static Result<AcceptInviteRequest> fromJson(const QJsonValue &json);
};

/// Of accepting one.
struct InviteAccepted
{
    RoomId room; ///< of which one is a member now; invalid: of none
};

void writeFields(JsonWriter &json, const Invite &invite);
void writeFields(JsonWriter &json, const NewInvite &invite);
void writeFields(JsonWriter &json, const InvitedPerson &person);
void writeFields(JsonWriter &json, const InviteEntry &invite);
void writeFields(JsonWriter &json, const InviteList &list);
void writeFields(JsonWriter &json, const InvitePreview &preview);
void writeFields(JsonWriter &json, const InviteAccepted &accepted);

} // namespace hearth::rest
