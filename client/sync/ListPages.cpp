// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ListPages.h"

#include "net/RestClient.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace hearth {

ListPages::ListPages(RestClient *rest, const QString &path, const QString &key, QObject *parent, const QUrlQuery &query)
    : QObject(parent)
    , m_rest(rest)
    , m_path(path)
    , m_key(key)
    , m_query(query)
{
}

void ListPages::ask(std::optional<qint64> after)
{
    ++m_pages;
    QUrlQuery query = m_query;
    if (after)
        query.addQueryItem(u"after"_s, QString::number(*after));
    m_rest->get(m_path, query, this, [this, after](const Result<QJsonObject> &answer) {
        if (!answer)
            Q_EMIT failed(answer.error());
        else
            take(after.value_or(-1), *answer);
    });
}

void ListPages::take(qint64 after, const QJsonObject &answer)
{
    const bool hasMore = answer.value("has_more"_L1).toBool();
    const qint64 next = answer.value("next"_L1).toInteger(-1);
    const bool last = !hasMore || next <= after || m_pages >= mostPages;
    const QPointer<ListPages> self(this);
    Q_EMIT page(answer.value(m_key).toArray(), hasMore, last);
    if (self && !last && !m_stopped)
        ask(next);
}

} // namespace hearth
