// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/EmojiList.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

bool isSpoken(QStringView name, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [name](const QString &word) {
        for (qsizetype at = name.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
            at = name.indexOf(word, at + 1, Qt::CaseInsensitive))
            if (at == 0 || !name[at - 1].isLetterOrNumber())
                return true;
        return false;
    });
}

} // namespace

EmojiList::EmojiList(QObject *parent)
    : QAbstractListModel(parent)
{
    show();
}

const QList<EmojiList::Entry> &EmojiList::all()
{
    static const QList<Entry> entries = [] {
        QList<Entry> entries;
        QFile file(u":/hearth/emoji/emoji.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            return entries;
        QString group;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            // The key with a "#" on it is an emoji, too.
            if (const qsizetype tab = line.indexOf(u'\t'); tab > 0)
                entries.append({line.left(tab), line.mid(tab + 1), group});
            else
                group = line.mid(1);
        }
        return entries;
    }();
    return entries;
}

QString EmojiList::nameOf(const QString &emoji)
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> names;
        for (const Entry &entry : all())
            names.insert(entry.emoji, entry.name);
        return names;
    }();
    return names.value(emoji);
}

QList<std::pair<QString, QString>> EmojiList::matching(const QString &typed, const QStringList &recent)
{
    QString spoken = typed;
    const QStringList words = spoken.replace(u'_', u' ').split(u' ', Qt::SkipEmptyParts);
    QList<Entry> found;
    for (const Entry &entry : all())
        if (isSpoken(entry.name, words))
            found.append(entry);
    std::ranges::stable_sort(found, {}, [&](const Entry &entry) {
        return std::pair(!recent.contains(entry.emoji), !entry.name.startsWith(spoken, Qt::CaseInsensitive));
    });
    QList<std::pair<QString, QString>> pairs;
    for (const Entry &entry : std::as_const(found))
        pairs.append({entry.emoji, entry.name});
    return pairs;
}

void EmojiList::show()
{
    const QStringList words = m_filter.split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_shown.clear();
    if (words.isEmpty())
        for (const QString &emoji : std::as_const(m_recent))
            m_shown.append({emoji, nameOf(emoji), {}});
    for (const Entry &entry : all())
        if (isSpoken(entry.name, words))
            m_shown.append(entry);
    endResetModel();
    Q_EMIT countChanged();
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
