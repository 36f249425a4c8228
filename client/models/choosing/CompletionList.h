// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// What a name that is being begun could become, the best first.
class CompletionList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("What completes has it")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    struct Entry
    {
        QString
            kind; ///< "person", "everyone", "room", "emoji"; in a search also "day", "file", "image", "link", "mention", "operator"
        QString name; ///< as it is shown
        QString detail; ///< what tells it from others, for people; may be empty
        QString picture; ///< an emoji
        QString status; ///< of a person: "online", "away" or "offline"
        QString text; ///< what comes in the place of what was typed, with its mark
        qint64 userId = 0; ///< of a person

        friend bool operator==(const Entry &, const Entry &) = default;
    };
    enum Role {
        KindRole = Qt::UserRole + 1,
        NameRole,
        DetailRole,
        PictureRole,
        StatusRole,
        UserIdRole,
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_entries.size()); }
    const QList<Entry> &entries() const { return m_entries; }
    void setEntries(const QList<Entry> &entries);

Q_SIGNALS:
    void countChanged();

private:
    QList<Entry> m_entries;
};

} // namespace hearth
