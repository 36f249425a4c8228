// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QJsonArray>
#include <QObject>
#include <QUrlQuery>

namespace hearth {

class RestClient;

/// A list that a server gives in pages, fetched one after the other: `{<key>: [...], has_more, next}`, asked for with
/// `after`. A server that has always more is asked only so many times, and one that goes in circles not again. Ask one
/// object once; it asks nothing any more once it is deleted.
class ListPages : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostPages = 30;

    ListPages(RestClient *rest, const QString &path, const QString &key, QObject *parent = nullptr, const QUrlQuery &query = {});

    /// page() comes once or several times, or failed() in its place.
    void fetch() { ask({}); }
    /// No more pages after this one; to be called while page() is emitted.
    void stop() { m_stopped = true; }

Q_SIGNALS:
    /// `hasMore`: the server has more. `last`: no other page follows, whether it has more or not.
    void page(const QJsonArray &entries, bool hasMore, bool last);
    /// Also after some pages.
    void failed(const hearth::Error &error);

private:
    void ask(std::optional<qint64> after);
    void take(qint64 after, const QJsonObject &answer);

    RestClient *const m_rest;
    const QString m_path;
    const QString m_key;
    const QUrlQuery m_query; ///< of every page
    int m_pages = 0;
    bool m_stopped = false;
};

} // namespace hearth
