// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/hosting/AuditInWords.h"

#include "text/TextTraits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AuditInWords)
};

QString roleInWords(const QString &role)
{
    return role == u"owner"    ? Words::tr("owner")
        : role == u"admin"     ? Words::tr("administrator")
        : role == u"moderator" ? Words::tr("moderator")
        : role == u"member"    ? Words::tr("member like others")
                               : role;
}

QString accessInWords(const QString &access)
{
    return access == u"open"  ? Words::tr("everyone")
        : access == u"invite" ? Words::tr("invited people")
        : access == u"closed" ? Words::tr("people with an account")
                              : access;
}

QString fieldsInWords(const QString &fields)
{
    QStringList words;
    for (const QString &field : fields.split(u", "_s))
        words += field == u"name"          ? Words::tr("name")
            : field == u"topic"            ? Words::tr("topic")
            : field == u"archived"         ? Words::tr("archived or not")
            : field == u"kind"             ? Words::tr("public or private")
            : field == u"who_may_post"     ? Words::tr("who may post")
            : field == u"who_may_name_all" ? Words::tr("who may name everyone")
                                           : field;
    return words.join(u", "_s);
}

} // namespace

QString auditInWords(const AuditEntry &entry)
{
    const QString who = isolatedName(entry.actor.displayName);
    const QString whom = entry.user ? isolatedName(entry.user->displayName) : Words::tr("somebody");
    const QString room = !entry.room  ? QString()
        : !entry.room->name.isEmpty() ? isolatedName(entry.room->name)
                                      : Words::tr("a deleted room");
    const auto is = [&](AuditAction action) { return entry.action == auditActionName(action); };
    if (is(AuditAction::MessageDeleted))
        return Words::tr("%1 deleted a message of %2 in %3").arg(who, whom, room);
    if (is(AuditAction::MessagesErased))
        return entry.room ? Words::tr("%1 deleted what %2 had written of late in %3").arg(who, whom, room)
                          : Words::tr("%1 deleted what %2 had written of late").arg(who, whom);
    if (is(AuditAction::RoomChanged))
        return Words::tr("%1 changed %2: %3").arg(who, room, fieldsInWords(entry.detail));
    if (is(AuditAction::RoomDeleted))
        return Words::tr("%1 deleted the room %2").arg(who, isolatedName(entry.detail));
    if (is(AuditAction::MemberAdded))
        return Words::tr("%1 added %2 to %3").arg(who, whom, room);
    if (is(AuditAction::MemberRemoved))
        return Words::tr("%1 removed %2 from %3").arg(who, whom, room);
    if (is(AuditAction::MemberBanned))
        return Words::tr("%1 banned %2 from %3").arg(who, whom, room);
    if (is(AuditAction::BanLifted))
        return Words::tr("%1 let %2 into %3 again").arg(who, whom, room);
    if (is(AuditAction::RoomRoleGiven))
        return Words::tr("%1 gave %2 another role in %3: %4").arg(who, whom, room, roleInWords(entry.detail));
    if (is(AuditAction::Invited))
        return entry.room ? Words::tr("%1 made an invitation to %2").arg(who, room)
                          : Words::tr("%1 made an invitation to the server").arg(who);
    if (is(AuditAction::InviteRevoked))
        return entry.room ? Words::tr("%1 revoked an invitation to %2").arg(who, room)
                          : Words::tr("%1 revoked an invitation to the server").arg(who);
    if (is(AuditAction::AccessChanged))
        return Words::tr("%1 changed who can join: %2").arg(who, accessInWords(entry.detail));
    if (is(AuditAction::KnockAnswered))
        return entry.detail == u"admitted" ? Words::tr("%1 let somebody in who had asked").arg(who)
                                           : Words::tr("%1 turned somebody away who had asked").arg(who);
    if (is(AuditAction::GuestsEnded))
        return Words::tr("%1 removed all guests: %2").arg(who, entry.detail);
    if (is(AuditAction::AddressBanLifted))
        return Words::tr("%1 let guests from the address of %2 in again").arg(who, whom);
    if (is(AuditAction::ShutOut))
        return Words::tr("%1 banned %2 from the server").arg(who, whom);
    if (is(AuditAction::LetBack))
        return Words::tr("%1 let %2 into the server again").arg(who, whom);
    if (is(AuditAction::ServerRoleGiven))
        return Words::tr("%1 gave %2 another role on the server: %3").arg(who, whom, roleInWords(entry.detail));
    if (is(AuditAction::SessionsEnded))
        return Words::tr("%1 signed %2 out everywhere").arg(who, whom);
    if (is(AuditAction::PictureRemoved))
        return Words::tr("%1 removed the picture of %2").arg(who, whom);
    if (is(AuditAction::RecoveryCodeMade))
        return Words::tr("%1 made a code with which %2 can choose another password").arg(who, whom);
    if (is(AuditAction::ServerStopped))
        return Words::tr("%1 stopped the server").arg(who);
    if (is(AuditAction::ReportSettled))
        return Words::tr("%1 dismissed what was reported of %2 in %3").arg(who, whom, room);
    return entry.user ? Words::tr("%1 did to %2: %3").arg(who, whom, entry.action) : Words::tr("%1 did: %2").arg(who, entry.action);
}

} // namespace hearth
