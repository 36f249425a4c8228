// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/hosting/AuditInWords.h"

#include "text/TextTraits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Audit", text);
}

QString roleInWords(const QString &role)
{
    return role == u"owner"    ? tr("owner")
        : role == u"admin"     ? tr("administrator")
        : role == u"moderator" ? tr("moderator")
        : role == u"member"    ? tr("member like others")
                               : role;
}

QString accessInWords(const QString &access)
{
    return access == u"open"  ? tr("everyone")
        : access == u"invite" ? tr("invited people")
        : access == u"closed" ? tr("people with an account")
                              : access;
}

QString fieldsInWords(const QString &fields)
{
    QStringList words;
    for (const QString &field : fields.split(u", "_s))
        words += field == u"name"          ? tr("name")
            : field == u"topic"            ? tr("topic")
            : field == u"archived"         ? tr("archived or not")
            : field == u"kind"             ? tr("public or private")
            : field == u"who_may_post"     ? tr("who may post")
            : field == u"who_may_name_all" ? tr("who may name everyone")
                                           : field;
    return words.join(u", "_s);
}

} // namespace

QString auditInWords(const AuditEntry &entry)
{
    const QString who = isolatedName(entry.actor.displayName);
    const QString whom = entry.user ? isolatedName(entry.user->displayName) : tr("somebody");
    const QString room = !entry.room  ? QString()
        : !entry.room->name.isEmpty() ? isolatedName(entry.room->name)
                                      : tr("a deleted room");
    const auto is = [&](AuditAction action) { return entry.action == auditActionName(action); };
    const auto said = [](const char *text, auto... parts) { return tr(text).arg(parts...); };
    if (is(AuditAction::MessageDeleted))
        return said("%1 deleted a message of %2 in %3", who, whom, room);
    if (is(AuditAction::MessagesErased))
        return entry.room ? said("%1 deleted what %2 had written of late in %3", who, whom, room)
                          : said("%1 deleted what %2 had written of late", who, whom);
    if (is(AuditAction::RoomChanged))
        return said("%1 changed %2: %3", who, room, fieldsInWords(entry.detail));
    if (is(AuditAction::RoomDeleted))
        return said("%1 deleted the room %2", who, isolatedName(entry.detail));
    if (is(AuditAction::MemberAdded))
        return said("%1 added %2 to %3", who, whom, room);
    if (is(AuditAction::MemberRemoved))
        return said("%1 removed %2 from %3", who, whom, room);
    if (is(AuditAction::MemberBanned))
        return said("%1 banned %2 from %3", who, whom, room);
    if (is(AuditAction::BanLifted))
        return said("%1 let %2 into %3 again", who, whom, room);
    if (is(AuditAction::RoomRoleGiven))
        return said("%1 gave %2 another role in %3: %4", who, whom, room, roleInWords(entry.detail));
    if (is(AuditAction::Invited))
        return entry.room ? said("%1 made an invitation to %2", who, room) : said("%1 made an invitation to the server", who);
    if (is(AuditAction::InviteRevoked))
        return entry.room ? said("%1 revoked an invitation to %2", who, room) : said("%1 revoked an invitation to the server", who);
    if (is(AuditAction::AccessChanged))
        return said("%1 changed who can join: %2", who, accessInWords(entry.detail));
    if (is(AuditAction::KnockAnswered))
        return entry.detail == u"admitted" ? said("%1 let somebody in who had asked", who)
                                           : said("%1 turned somebody away who had asked", who);
    if (is(AuditAction::GuestsEnded))
        return said("%1 removed all guests: %2", who, entry.detail);
    if (is(AuditAction::AddressBanLifted))
        return said("%1 let guests from the address of %2 in again", who, whom);
    if (is(AuditAction::ShutOut))
        return said("%1 banned %2 from the server", who, whom);
    if (is(AuditAction::LetBack))
        return said("%1 let %2 into the server again", who, whom);
    if (is(AuditAction::ServerRoleGiven))
        return said("%1 gave %2 another role on the server: %3", who, whom, roleInWords(entry.detail));
    if (is(AuditAction::SessionsEnded))
        return said("%1 signed %2 out everywhere", who, whom);
    if (is(AuditAction::RecoveryCodeMade))
        return said("%1 made a code with which %2 can choose another password", who, whom);
    return entry.user ? said("%1 did to %2: %3", who, whom, entry.action) : said("%1 did: %2", who, entry.action);
}

} // namespace hearth
