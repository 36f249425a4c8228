// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/hosting/AuditTrail.h"

#include "language/LanguageNews.h"
#include "model/Time.h"
#include "net/RestClient.h"
#include "protocol/trust/RestAudit.h"
#include "session/hosting/AuditInWords.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int savedPage = 200;

/// A cell that a spreadsheet takes for text: what begins like a formula gets an apostrophe before it.
QString cell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray line(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &one : cells)
        quoted += cell(one);
    return quoted.join(u',').toUtf8() + "\r\n";
}

} // namespace

AuditTrail::AuditTrail(RestClient *rest, QObject *parent)
    : QAbstractListModel(parent)
    , m_rest(rest)
{
    connect(LanguageNews::instance(), &LanguageNews::changed, this, [this] {
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1), {SaysRole});
    });
}

AuditTrail::~AuditTrail() = default;

int AuditTrail::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AuditTrail::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AuditEntry &entry = m_entries.at(index.row());
    switch (role) {
    case SaysRole: return auditInWords(entry);
    case AtRole: return entry.at.toLocalTime();
    default: return {};
    }
}

QHash<int, QByteArray> AuditTrail::roleNames() const
{
    return {{SaysRole, "says"}, {AtRole, "at"}};
}

void AuditTrail::look()
{
    ask(0);
}

void AuditTrail::more()
{
    if (hasMore() && !m_request)
        ask(m_next);
}

void AuditTrail::ask(qint64 before)
{
    m_error.clear();
    m_request = std::make_unique<QObject>();
    QUrlQuery query;
    if (before > 0)
        query.addQueryItem(u"before"_s, QString::number(before));
    m_rest->get(rest::auditPath, query, m_request.get(), [this, before](const Result<QJsonObject> &answer) {
        m_request.release()->deleteLater();
        const auto page = answer ? rest::AuditList::fromJson(*answer) : answer.error();
        if (!page) {
            m_error = page.error().message;
            return Q_EMIT changed();
        }
        if (before == 0) {
            beginResetModel();
            m_entries.clear();
            endResetModel();
        }
        take(*page);
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void AuditTrail::take(const rest::AuditList &page)
{
    const qsizetype room = std::max<qsizetype>(0, mostShown - m_entries.size());
    const QList<AuditEntry> entries = page.entries.first(std::min(room, page.entries.size()));
    // One that goes in circles is not asked again.
    m_next = page.next && (m_next == 0 || m_entries.isEmpty() || *page.next < m_next) ? *page.next : 0;
    if (entries.isEmpty())
        return;
    beginInsertRows({}, count(), count() + int(entries.size()) - 1);
    m_entries += entries;
    endInsertRows();
}

void AuditTrail::saveAs()
{
    Q_EMIT placeWanted({{u"name"_s, u"audit.csv"_s}, {u"audit"_s, true}});
}

void AuditTrail::saveTo(const QString &path)
{
    if (m_file)
        return;
    m_error.clear();
    m_saved = 0;
    m_file = std::make_unique<QSaveFile>(path);
    if (!m_file->open(QIODevice::WriteOnly))
        return endSaving(tr("The file could not be written: %1").arg(m_file->errorString()));
    m_file->write(csvHead());
    Q_EMIT changed();
    savePage(0);
}

void AuditTrail::savePage(qint64 before)
{
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, QString::number(savedPage));
    if (before > 0)
        query.addQueryItem(u"before"_s, QString::number(before));
    m_rest->get(rest::auditPath, query, this, [this, before](const Result<QJsonObject> &answer) {
        const auto page = answer ? rest::AuditList::fromJson(*answer) : answer.error();
        if (!page)
            return endSaving(page.error().message);
        for (const AuditEntry &entry : page->entries)
            m_file->write(csvLine(entry));
        m_saved += int(page->entries.size());
        const bool goesOn = page->next && (before == 0 || *page->next < before);
        goesOn &&m_saved < mostSaved ? savePage(*page->next) : endSaving({});
    });
}

void AuditTrail::endSaving(const QString &error)
{
    const auto file = std::exchange(m_file, nullptr);
    m_error = error;
    if (error.isEmpty() && !file->commit())
        m_error = tr("The file could not be written: %1").arg(file->errorString());
    Q_EMIT changed();
    if (m_error.isEmpty())
        Q_EMIT saved(m_saved);
}

QByteArray AuditTrail::csvHead()
{
    return line({u"at"_s, u"actor"_s, u"action"_s, u"user"_s, u"room"_s, u"room_id"_s, u"detail"_s});
}

QByteArray AuditTrail::csvLine(const AuditEntry &entry)
{
    return line({toJson(entry.at).toString(), entry.actor.username, entry.action, entry.user ? entry.user->username : QString(),
        entry.room ? entry.room->name : QString(), entry.room ? QString::number(entry.room->id.value) : QString(), entry.detail});
}

} // namespace hearth
