// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/SqliteReactions.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const SqliteText insertOne {u"INSERT INTO reactions (message_id, emoji, user_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s};
const SqliteText deleteOne {u"DELETE FROM reactions WHERE message_id = ? AND emoji = ? AND user_id = ?"_s};
const SqliteText deleteAll {u"DELETE FROM reactions WHERE message_id = ?"_s};
const SqliteText selectFirst {u"SELECT user_id FROM reactions WHERE message_id = ? AND emoji = ? ORDER BY id LIMIT ?"_s};

auto reactionWith(const QString &emoji, QList<Reaction> &reactions)
{
    return std::ranges::find_if(reactions, [&](const Reaction &reaction) { return reaction.emoji == emoji; });
}

} // namespace

SqliteReactions::SqliteReactions(SqliteConnection &connection)
    : m_connection(connection)
{
}

Result<bool> SqliteReactions::take(Message &message, const QList<ReactionStep> &steps, QList<qsizetype> &refused)
{
    bool isChanged = false;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const ReactionStep &step = steps[i];
        const bool isThere = reactionWith(step.emoji, message.reactions) != message.reactions.end();
        if (step.on && !isThere && message.reactions.size() >= MessageStore::mostReactions) {
            refused.append(i);
            continue;
        }
        const auto done = step.on ? add(message, step) : remove(message, step);
        if (!done)
            return done;
        isChanged |= *done;
    }
    return isChanged;
}

Result<bool> SqliteReactions::add(Message &message, const ReactionStep &step)
{
    const auto inserted = m_connection.statement(insertOne).bind(message.id.value).bind(step.emoji).bind(step.user.value).execute();
    if (!inserted)
        return inserted.error();
    if (*inserted == 0)
        return false;
    auto reaction = reactionWith(step.emoji, message.reactions);
    if (reaction == message.reactions.end())
        reaction = message.reactions.insert(message.reactions.end(), Reaction {step.emoji, 0, {}});
    ++reaction->count;
    if (reaction->users.size() < Reaction::mostUsers)
        reaction->users.append(step.user);
    return true;
}

Result<bool> SqliteReactions::remove(Message &message, const ReactionStep &step)
{
    const auto deleted = m_connection.statement(deleteOne).bind(message.id.value).bind(step.emoji).bind(step.user.value).execute();
    if (!deleted)
        return deleted.error();
    const auto reaction = reactionWith(step.emoji, message.reactions);
    if (*deleted == 0 || reaction == message.reactions.end())
        return false;
    if (--reaction->count <= 0) {
        message.reactions.erase(reaction);
        return true;
    }
    if (reaction->users.removeOne(step.user) && reaction->users.size() < reaction->count) { // somebody else is named now
        const auto users = first(message.id, step.emoji);
        if (!users)
            return users.error();
        reaction->users = *users;
    }
    return true;
}

Result<QList<UserId>> SqliteReactions::first(MessageId message, const QString &emoji)
{
    return m_connection.statement(selectFirst)
        .bind(message.value)
        .bind(emoji)
        .bind(qint64(Reaction::mostUsers))
        .rows([](const SqliteRow &row) { return UserId {row.integer(0)}; });
}

Result<void> SqliteReactions::removeAll(MessageId message)
{
    const auto done = m_connection.statement(deleteAll).bind(message.value).execute();
    return done ? Result<void>() : done.error();
}

QString SqliteReactions::text(const QList<Reaction> &reactions)
{
    QJsonArray all;
    for (const Reaction &reaction : reactions) {
        QJsonArray users;
        for (const UserId user : reaction.users)
            users.append(user.value);
        all.append(QJsonArray {reaction.emoji, reaction.count, users});
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QList<Reaction> SqliteReactions::fromText(const QString &text)
{
    QList<Reaction> reactions;
    const QJsonArray all = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &one : all) {
        Reaction reaction {one[0].toString(), one[1].toInteger(), {}};
        const QJsonArray users = one[2].toArray();
        for (const QJsonValue &user : users)
            reaction.users.append(UserId {user.toInteger()});
        reactions.append(reaction);
    }
    return reactions;
}

} // namespace hearth
