// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/messages/Reacting.h"

#include "model/Rules.h"
#include "session/MessageCommands.h"
#include "session/people/People.h"
#include "text/TextTraits.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// How many are named of those who chose one.
constexpr qsizetype mostNames = 12;

} // namespace

Reacting::Reacting(UserId self, MessageCommands *commands, const People *people, QObject *parent)
    : QObject(parent)
    , m_self(self)
    , m_commands(commands)
    , m_people(people)
{
    setRecent({});
}

void Reacting::setRecent(const QStringList &recent)
{
    const QStringList usual {u"👍"_s, u"❤️"_s, u"😂"_s, u"🎉"_s, u"😮"_s, u"😢"_s};
    QStringList filled;
    for (const QString &emoji : recent + usual) {
        const auto one = rules::emoji(emoji);
        if (one && !filled.contains(*one) && filled.size() < mostRecent)
            filled.append(*one);
    }
    if (std::exchange(m_recent, filled) != filled)
        Q_EMIT recentChanged();
}

void Reacting::setTone(int tone)
{
    constexpr int darkest = 5;
    if (tone >= 0 && tone <= darkest && std::exchange(m_tone, tone) != tone)
        Q_EMIT toneChanged();
}

void Reacting::noteUsed(const QString &emoji)
{
    // What is at hand stays where it is: a row of buttons that moves is clicked wrongly.
    if (!m_recent.contains(emoji))
        setRecent(QStringList {emoji} + m_recent);
}

void Reacting::react(qint64 message, const QString &emoji, bool on)
{
    if (on)
        noteUsed(emoji);
    m_commands->ask(events::React {MessageId {message}, emoji, on}, this, [this](const Result<Message> &result) {
        if (!result)
            Q_EMIT failed(result.error().message);
    });
}

QString Reacting::namesOf(const QVariantList &users, int count) const
{
    QStringList names;
    for (const QVariant &user : users) {
        const UserId id {user.toLongLong()};
        const auto known = m_people->find(id);
        if (id == m_self)
            names.prepend(tr("You"));
        else if (known && names.size() < mostNames)
            names.append(isolatedName(known->displayName));
    }
    const int others = count - int(names.size());
    if (others > 0)
        names.append(tr("%n other(s)", "", others));
    if (names.size() < 2)
        return names.value(0);
    const QString last = names.takeLast();
    return tr("%1 and %2").arg(names.join(tr(", ")), last);
}

} // namespace hearth
