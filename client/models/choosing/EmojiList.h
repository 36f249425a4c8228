// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choosing/EmojiData.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// The emoji that there are to choose from; those that `filter` leaves: each of its words begins a word of the emoji's name or of
/// its keywords, in the person's language or in English, or all of it begins what other programs call it. What was used last comes first while nothing is searched, and what is
/// named so while something is.
class EmojiList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// There is nothing before it is wanted: two thousand emoji with their names in two languages take 5 MB.
    Q_PROPERTY(bool wanted READ isWanted WRITE setWanted NOTIFY wantedChanged)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    /// Which skin tone they have that can have one: 0 for none, 1 (light) to 5 (dark).
    Q_PROPERTY(int tone READ tone WRITE setTone NOTIFY toneChanged)
    Q_PROPERTY(QStringList recent READ recent WRITE setRecent NOTIFY recentChanged)
    /// For a grid of so many columns: unless something is searched, each group begins on a line of its own, below a line for its
    /// heading. What is no emoji there has none and is gone past by neighbour(). 0: no headings.
    Q_PROPERTY(int columns READ columns WRITE setColumns NOTIFY columnsChanged)
public:
    enum Role {
        EmojiRole = Qt::UserRole + 1, ///< empty for what is none
        NameRole, ///< in the person's language
        GroupRole, ///< in English, as Unicode has it; empty for what was used last
        HeadingRole, ///< the heading of its group begins there
    };

    /// Named in a language that CLDR has; in English in others.
    explicit EmojiList(QObject *parent = nullptr, const QLocale &locale = QLocale());

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_shown.size()); }
    bool isWanted() const { return m_data; }
    /// What was read stays for others, so it is wanted once and for all: false is ignored.
    void setWanted(bool wanted);
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    int tone() const { return m_tone; }
    void setTone(int tone);
    QStringList recent() const { return m_recent; }
    void setRecent(const QStringList &recent);
    int columns() const { return m_columns; }
    void setColumns(int columns);
    Q_INVOKABLE QString emojiAt(int row) const;
    /// The first emoji, or -1.
    Q_INVOKABLE int first() const { return neighbour(-1, 1, 0); }
    /// The emoji that is so many places further and so many lines further down, past what is none; in a line that is shorter its
    /// last one. -1 where there is none.
    Q_INVOKABLE int neighbour(int row, int places, int lines) const;
    /// In which group it is; empty for what was used last, and while something is searched.
    Q_INVOKABLE QString groupAt(int row) const;
    /// The first emoji of a group; -1 where none of it is shown.
    Q_INVOKABLE int firstOfGroup(const QString &group) const;

    /// Those that `typed` could mean, words in it parted by "_", with their names: what was used last and is named so first, then
    /// by how well their names fit. With a ":" behind it only the one that is called exactly so.
    static QList<std::pair<QString, QString>> matching(const QString &typed, const QStringList &recent, int tone = 0);

Q_SIGNALS:
    void countChanged();
    void wantedChanged();
    void filterChanged();
    void recentChanged();
    void toneChanged();
    void columnsChanged();

private:
    struct Entry
    {
        QString emoji;
        QString name;
        QString group;
        bool isHeading = false;
    };

    void show();
    void lay(const QList<Entry> &entries);

    QLocale m_locale;
    const EmojiData *m_data = nullptr; ///< once it is wanted
    QString m_filter;
    QStringList m_recent;
    int m_tone = 0;
    int m_columns = 0;
    QList<Entry> m_shown;
};

} // namespace hearth
