// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rights/AuditEntry.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <memory>

class QSaveFile;

namespace hearth {

class RestClient;
namespace rest {
struct AuditList;
}

/// Who did what to whom on the server, for a host: newest first, a page at a time. All of it can be saved to a file, as a table
/// (CSV, RFC 4180) whose times are UTC.
class AuditTrail : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Oversight has it")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    /// Why it could not be had, or not saved; empty when nothing went wrong.
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(bool saving READ isSaving NOTIFY changed)
public:
    enum Role {
        SaysRole = Qt::UserRole + 1, ///< in the reader's language
        AtRole, ///< local time
    };
    Q_ENUM(Role)

    static constexpr qsizetype mostShown = 5'000;
    static constexpr int mostSaved = 500'000; ///< a server that always has more is asked no longer

    explicit AuditTrail(RestClient *rest, QObject *parent = nullptr); ///< which must outlive it
    ~AuditTrail() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_entries.size()); }
    bool hasMore() const { return m_next > 0 && m_entries.size() < mostShown; }
    bool isLoading() const { return m_request != nullptr; }
    QString error() const { return m_error; }
    bool isSaving() const { return m_file != nullptr; }

    /// Asks anew for the newest.
    Q_INVOKABLE void look();
    /// Asks for those before, where there are more.
    Q_INVOKABLE void more();
    /// Where a person says: placeWanted() follows, then saveTo(), unless they think better of it.
    Q_INVOKABLE void saveAs();
    /// All that the server has, at this path, in the place of what is there. saved() follows, or `error`.
    void saveTo(const QString &path);

    /// An entry as a line of the table, with its end; the first line says what the columns are.
    static QByteArray csvHead();
    static QByteArray csvLine(const AuditEntry &entry);

Q_SIGNALS:
    void changed();
    void placeWanted(const QVariantMap &card);
    void saved(int entries);

private:
    void ask(qint64 before);
    void take(const rest::AuditList &page);
    void savePage(qint64 before);
    void endSaving(const QString &error);

    RestClient *const m_rest;
    QList<AuditEntry> m_entries;
    qint64 m_next = 0; ///< 0: there are no more
    QString m_error;
    std::unique_ptr<QObject> m_request; ///< its context
    std::unique_ptr<QSaveFile> m_file;
    int m_saved = 0;
};

} // namespace hearth
