// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/RestInvites.h"

#include "model/JsonReader.h"
#include "model/Rules.h"
#include "protocol/More.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace hearth::rest {

namespace {

void readInto(Invite &invite, JsonReader &reader)
{
    invite.id = reader.integer(u"id"_s, 1);
    invite.room = RoomId {reader.optionalInteger(u"room_id"_s, 1).value_or(0)};
    invite.maxUses = int(std::min<qint64>(reader.optionalInteger(u"max_uses"_s).value_or(0), InviteRequest::mostUses));
    invite.uses = int(std::min<qint64>(reader.integer(u"uses"_s), std::numeric_limits<int>::max()));
    invite.expiresAt = reader.optionalTime(u"expires_at"_s).value_or(QDateTime());
    invite.createdBy = reader.id<UserId>(u"created_by"_s);
    invite.createdAt = reader.time(u"created_at"_s);
    invite.note = reader.string(u"note"_s);
    invite.isGood = reader.boolean(u"valid"_s);
}

} // namespace

void writeFields(JsonWriter &json, const Invite &invite)
{
    json.field("id", invite.id);
    json.field("room_id", invite.room.isValid() ? std::optional(invite.room) : std::nullopt);
    json.field("max_uses", invite.maxUses > 0 ? std::optional(invite.maxUses) : std::nullopt);
    json.field("uses", invite.uses);
    json.field("expires_at", invite.expiresAt);
    json.field("created_by", invite.createdBy);
    json.field("created_at", invite.createdAt);
    json.field("note", invite.note);
    json.field("valid", invite.isGood);
}

Result<Invite> Invite::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    Invite invite;
    readInto(invite, reader);
    return reader.result(invite);
}

void writeFields(JsonWriter &json, const NewInvite &invite)
{
    writeFields(json, invite.invite);
    json.field("code", invite.code);
    json.field("url", invite.url);
}

Result<NewInvite> NewInvite::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    NewInvite invite;
    readInto(invite.invite, reader);
    invite.code = reader.string(u"code"_s);
    invite.url = reader.string(u"url"_s);
    return reader.result(invite);
}

void writeFields(JsonWriter &json, const InvitedPerson &person)
{
    json.field("user", person.user);
    json.field("at", person.at);
}

void writeFields(JsonWriter &json, const InviteEntry &invite)
{
    writeFields(json, invite.invite);
    json.field("came", invite.came);
}

void writeFields(JsonWriter &json, const InviteList &list)
{
    json.field("invites", list.invites);
    writeMore(json, list.next);
}

Result<InviteList> InviteList::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    InviteList list;
    const QJsonArray invites = reader.array(u"invites"_s);
    for (const QJsonValue &one : invites) {
        JsonReader inner(one);
        InviteEntry listed;
        readInto(listed.invite, inner);
        const QJsonArray came = inner.array(u"came"_s);
        for (const QJsonValue &person : came) {
            JsonReader use(person);
            const auto user = authorFromJson(use.object(u"user"_s));
            if (!user)
                return user.error();
            const QDateTime at = use.time(u"at"_s);
            if (const auto read = use.result(InvitedPerson {*user, at}); read)
                listed.came.append(*read);
            else
                return read.error();
        }
        if (const auto read = inner.result(listed); read)
            list.invites.append(*read);
        else
            return read.error();
    }
    list.next = readMore(reader);
    return reader.result(list);
}

void writeFields(JsonWriter &json, const InvitePreview &preview)
{
    json.field("server_name", preview.serverName);
    if (!preview.roomName.isEmpty())
        json.field("room_name", preview.roomName);
    json.field("invited_by", preview.invitedBy);
    json.field("expires_at", preview.expiresAt);
}

Result<InvitePreview> InvitePreview::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    InvitePreview preview;
    preview.serverName = reader.string(u"server_name"_s);
    preview.roomName = reader.optionalString(u"room_name"_s).value_or(QString());
    preview.invitedBy = reader.string(u"invited_by"_s);
    preview.expiresAt = reader.optionalTime(u"expires_at"_s).value_or(QDateTime());
    return reader.result(preview);
}

QJsonObject InviteRequest::toJson() const
{
    QJsonObject json;
    if (room)
        json.insert(u"room"_s, room->value);
    if (maxUses > 0)
        json.insert(u"max_uses"_s, maxUses);
    if (expiresIn)
        json.insert(u"expires_in"_s, qint64(expiresIn->count()));
    if (!note.isEmpty())
        json.insert(u"note"_s, note);
    return json;
}

Result<InviteRequest> InviteRequest::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    InviteRequest request;
    if (const auto room = reader.optionalInteger(u"room"_s, 1))
        request.room = RoomId {*room};
    request.maxUses = reader.optionalInteger(u"max_uses"_s, 1).value_or(0);
    if (request.maxUses > mostUses)
        reader.fail(u"max_uses"_s, u"An invitation can be used %1 times at most; leave this out for any number."_s.arg(mostUses));
    if (const auto seconds = reader.optionalInteger(u"expires_in"_s)) {
        request.expiresIn = std::chrono::seconds(*seconds);
        if (*request.expiresIn < shortest || *request.expiresIn > longest)
            reader.fail(u"expires_in"_s, u"An invitation is good for a minute to a year, in seconds; leave this out for ever."_s);
    }
    request.note = reader.optionalString(u"note"_s).value_or(QString()).trimmed();
    if (!request.note.isEmpty()) {
        const auto note = rules::topic(request.note);
        if (!note)
            reader.fail(u"note"_s, u"A note is one line of text."_s);
        else if (rules::length(*note) > maxNote)
            reader.fail(u"note"_s, u"A note has at most %1 characters."_s.arg(maxNote));
        request.note = note.value_or(QString());
    }
    return reader.result(request);
}

QJsonObject AcceptInviteRequest::toJson() const
{
    return {{u"code"_s, code}};
}

Result<AcceptInviteRequest> AcceptInviteRequest::fromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    return reader.result(AcceptInviteRequest {reader.string(u"code"_s)});
}

void writeFields(JsonWriter &json, const InviteAccepted &accepted)
{
    json.field("room_id", accepted.room.isValid() ? std::optional(accepted.room) : std::nullopt);
}

} // namespace hearth::rest
