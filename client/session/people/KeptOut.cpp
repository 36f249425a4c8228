// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/people/KeptOut.h"

#include "session/ServerEvents.h"
#include "sync/ListPages.h"

using namespace Qt::StringLiterals;

namespace hearth {

KeptOut::KeptOut(ServerEvents *events, RestClient *rest, const QString &key, Read read, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
    , m_key(key)
    , m_read(std::move(read))
{
    connect(events, &ServerEvents::userUpdated, this, &KeptOut::rename);
}

KeptOut::~KeptOut() = default;

void KeptOut::look(const QString &path, const QUrlQuery &query)
{
    if (std::exchange(m_path, path) != path) {
        m_entries.clear();
        m_hasMore = false;
    }
    m_error.clear();
    m_pages = std::make_unique<ListPages>(m_rest, path, m_key, nullptr, query);
    connect(
        m_pages.get(), &ListPages::page, this, [this, isFirst = true](const QJsonArray &entries, bool hasMore, bool last) mutable {
            if (std::exchange(isFirst, false))
                m_entries.clear();
            bool isWhole = true;
            for (const QJsonValue &json : entries) {
                isWhole = m_entries.size() < mostShown;
                if (!isWhole)
                    break;
                if (const auto entry = m_read(json))
                    m_entries.append(*entry);
            }
            m_hasMore = hasMore || !isWhole;
            if (!isWhole)
                m_pages->stop();
            if (last || !isWhole)
                return end({});
            Q_EMIT changed();
        });
    connect(m_pages.get(), &ListPages::failed, this, [this](const Error &error) { end(error.message); });
    m_pages->fetch();
    Q_EMIT changed();
}

void KeptOut::rename(const User &now)
{
    bool renamed = false;
    for (QVariant &one : m_entries) {
        QVariantMap entry = one.toMap();
        if (entry.value(u"user"_s).toLongLong() != now.id.value)
            continue;
        entry.insert(u"name"_s, now.displayName);
        if (entry.value(u"byUsername"_s).toBool())
            entry.insert(u"detail"_s, now.username);
        one = entry;
        renamed = true;
    }
    if (renamed)
        Q_EMIT changed();
}

/// Called by the pages themselves.
void KeptOut::end(const QString &error)
{
    m_error = error;
    m_pages.release()->deleteLater();
    Q_EMIT changed();
}

} // namespace hearth
