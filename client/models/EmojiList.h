// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// The emoji that Unicode recommends, in its order, without those that differ by skin tone alone; those that `filter` leaves:
/// each of its words begins a word of the emoji's name. What was used last comes first while nothing is searched.
class EmojiList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(QStringList recent READ recent WRITE setRecent NOTIFY recentChanged)
public:
    enum Role {
        EmojiRole = Qt::UserRole + 1,
        NameRole, ///< in English, as Unicode has it
        GroupRole, ///< likewise; empty for what was used last
    };

    explicit EmojiList(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_shown.size()); }
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    QStringList recent() const { return m_recent; }
    void setRecent(const QStringList &recent);
    Q_INVOKABLE QString emojiAt(int row) const;

    /// As Unicode has it; empty for what is no emoji of the list.
    static QString nameOf(const QString &emoji);
    /// Those that `typed` could mean, words in it parted by "_", with their names: what was used last first, then those whose
    /// names begin so.
    static QList<std::pair<QString, QString>> matching(const QString &typed, const QStringList &recent);

Q_SIGNALS:
    void countChanged();
    void filterChanged();
    void recentChanged();

private:
    struct Entry
    {
        QString emoji;
        QString name;
        QString group;
    };

    static const QList<Entry> &all();
    void show();

    QString m_filter;
    QStringList m_recent;
    QList<Entry> m_shown;
};

} // namespace hearth
