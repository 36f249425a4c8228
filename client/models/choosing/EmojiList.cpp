// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choosing/EmojiList.h"

#include "language/LanguageNews.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>
#include <utility>

namespace hearth {

namespace {

/// What is searched.
struct Search
{
    explicit Search(const QString &typed)
        : words(EmojiData::wordsOf(typed))
        , spoken(words.join(u' '))
        , code(EmojiData::codeOf(typed))
    {
    }

    bool finds(const Emoji &emoji) const { return emoji.isSpokenOf(words) || emoji.fit(code) != NameMatch::None; }
    /// How well it fits the name itself; the rest was found by keywords.
    NameMatch fit(const Emoji &emoji) const
    {
        return words.isEmpty() ? NameMatch::Whole : std::min(matchOf(emoji.name, spoken), emoji.fit(code));
    }

    QStringList words;
    QString spoken;
    QString code;
};

} // namespace

EmojiList::EmojiList(QObject *parent, const QLocale &locale)
    : QAbstractListModel(parent)
    , m_locale(locale)
{
    connect(LanguageNews::instance(), &LanguageNews::changed, this, [this] {
        m_locale = QLocale();
        if (m_data) {
            m_data = &EmojiData::in(m_locale);
            show();
        }
    });
}

void EmojiList::setWanted(bool wanted)
{
    if (!wanted || m_data)
        return;
    m_data = &EmojiData::in(m_locale);
    Q_EMIT wantedChanged();
    show();
}

QList<std::pair<QString, QString>> EmojiList::matching(const QString &typed, const QStringList &recent, int tone)
{
    const EmojiData &data = EmojiData::here();
    const bool isWhole = typed.endsWith(u':');
    const Search search(typed);
    QList<std::pair<std::tuple<bool, NameMatch, bool>, const Emoji *>> found;
    for (const Emoji &emoji : data.all()) {
        if (isWhole ? emoji.fit(search.code) != NameMatch::Whole : !search.finds(emoji))
            continue;
        const NameMatch fit = search.fit(emoji);
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
    if (!m_data)
        return;
    const Search search(m_filter);
    QList<Entry> entries;
    if (search.words.isEmpty())
        for (const QString &emoji : std::as_const(m_recent))
            entries.append({emoji, m_data->nameOf(emoji), {}});
    QList<std::pair<NameMatch, Entry>> found;
    for (const Emoji &emoji : m_data->all())
        if (search.finds(emoji))
            found.append({search.fit(emoji), {m_data->withTone(emoji.emoji, m_tone), emoji.name, emoji.group}});
    std::ranges::stable_sort(found, {}, [](const auto &match) { return match.first; });
    for (const auto &[fit, entry] : std::as_const(found))
        entries.append(entry);
    beginResetModel();
    if (search.words.isEmpty() && m_columns > 0)
        lay(entries);
    else
        m_shown = entries;
    endResetModel();
    Q_EMIT countChanged();
}

/// In lines, with those of the headings.
void EmojiList::lay(const QList<Entry> &entries)
{
    m_shown.clear();
    const auto fill = [this](const QString &group) {
        while (m_shown.size() % m_columns != 0)
            m_shown.append({{}, {}, group});
    };
    for (const Entry &entry : entries) {
        if (m_shown.isEmpty() || m_shown.last().group != entry.group) {
            if (!m_shown.isEmpty())
                fill(m_shown.last().group);
            m_shown.append({{}, {}, entry.group, true});
            fill(entry.group);
        }
        m_shown.append(entry);
    }
}

int EmojiList::neighbour(int row, int places, int lines) const
{
    const auto isEmoji = [this](int at) { return !m_shown[at].emoji.isEmpty(); };
    const int step = places > 0 ? 1 : -1;
    for (int left = std::abs(places); left > 0; --left) {
        do
            row += step;
        while (row >= 0 && row < count() && !isEmoji(row));
        if (row < 0 || row >= count())
            return -1;
    }
    if (lines == 0 || m_columns == 0)
        return row;
    const int column = row % m_columns;
    for (int line = row / m_columns + lines; line >= 0 && line * m_columns < count(); line += lines > 0 ? 1 : -1)
        for (int at = std::min(line * m_columns + column, count() - 1); at >= line * m_columns; --at)
            if (isEmoji(at))
                return at;
    return -1;
}

void EmojiList::setColumns(int columns)
{
    columns = std::max(columns, 0);
    if (std::exchange(m_columns, columns) == columns)
        return;
    Q_EMIT columnsChanged();
    show();
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

QString EmojiList::groupAt(int row) const
{
    return row >= 0 && row < m_shown.size() && m_filter.isEmpty() ? m_shown[row].group : QString();
}

int EmojiList::firstOfGroup(const QString &group) const
{
    const auto first = std::ranges::find_if(
        m_shown, [&group](const Entry &entry) { return entry.group == group && !entry.emoji.isEmpty(); });
    return first == m_shown.end() ? -1 : int(first - m_shown.begin());
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
    case HeadingRole: return entry.isHeading;
    default: return {};
    }
}

QHash<int, QByteArray> EmojiList::roleNames() const
{
    return {{EmojiRole, "emoji"}, {NameRole, "name"}, {GroupRole, "group"}, {HeadingRole, "isHeading"}};
}

} // namespace hearth
