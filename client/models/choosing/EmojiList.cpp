// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choosing/EmojiList.h"

#include "text/CompletionContext.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace hearth {

namespace {

/// How well what is searched fits the name itself; the rest was found by keywords.
NameMatch fitOf(const Emoji &emoji, const QString &words)
{
    return words.isEmpty() ? NameMatch::Whole : matchOf(emoji.name, words);
}

} // namespace

EmojiList::EmojiList(QObject *parent, const QLocale &locale)
    : QAbstractListModel(parent)
    , m_data(EmojiData::in(locale))
{
    show();
}

QList<std::pair<QString, QString>> EmojiList::matching(const QString &typed, const QStringList &recent, int tone)
{
    const EmojiData &data = EmojiData::here();
    const QStringList words = EmojiData::wordsOf(typed);
    const QString spoken = words.join(u' ');
    QList<std::pair<std::tuple<bool, NameMatch, bool>, const Emoji *>> found;
    for (const Emoji &emoji : data.all()) {
        if (!emoji.isSpokenOf(words))
            continue;
        const NameMatch fit = fitOf(emoji, spoken);
        const bool isRecent = recent.contains(emoji.emoji);
        // One that only a keyword speaks of does not stand before the one whose name is typed.
        found.append({{!isRecent || fit == NameMatch::None, fit, !isRecent}, &emoji});
    }
    std::ranges::stable_sort(found, {}, [](const auto &match) { return match.first; });
    QList<std::pair<QString, QString>> pairs;
    for (const auto &[rank, emoji] : std::as_const(found))
        pairs.append({data.withTone(emoji->emoji, tone), emoji->name});
    return pairs;
}

void EmojiList::show()
{
    const QStringList words = EmojiData::wordsOf(m_filter);
    const QString spoken = words.join(u' ');
    beginResetModel();
    m_shown.clear();
    if (words.isEmpty())
        for (const QString &emoji : std::as_const(m_recent))
            m_shown.append({emoji, m_data.nameOf(emoji), {}});
    QList<std::pair<NameMatch, Entry>> found;
    for (const Emoji &emoji : m_data.all())
        if (emoji.isSpokenOf(words))
            found.append({fitOf(emoji, spoken), {m_data.withTone(emoji.emoji, m_tone), emoji.name, emoji.group}});
    std::ranges::stable_sort(found, {}, [](const auto &match) { return match.first; });
    for (const auto &[fit, entry] : std::as_const(found))
        m_shown.append(entry);
    endResetModel();
    Q_EMIT countChanged();
}

void EmojiList::setTone(int tone)
{
    if (std::exchange(m_tone, tone) == tone)
        return;
    Q_EMIT toneChanged();
    show();
}

void EmojiList::setFilter(const QString &filter)
{
    if (std::exchange(m_filter, filter) == filter)
        return;
    Q_EMIT filterChanged();
    show();
}

void EmojiList::setRecent(const QStringList &recent)
{
    if (std::exchange(m_recent, recent) == recent)
        return;
    Q_EMIT recentChanged();
    show();
}

QString EmojiList::emojiAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? m_shown[row].emoji : QString();
}

int EmojiList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant EmojiList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_shown[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case EmojiRole: return entry.emoji;
    case NameRole: return entry.name;
    case GroupRole: return entry.group;
    default: return {};
    }
}

QHash<int, QByteArray> EmojiList::roleNames() const
{
    return {{EmojiRole, "emoji"}, {NameRole, "name"}, {GroupRole, "group"}};
}

} // namespace hearth
