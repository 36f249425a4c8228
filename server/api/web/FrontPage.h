// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace hearth {

class HttpReply;
class HttpServer;
struct HttpRequest;
struct ServerAbout;

/// The page at `/` for whoever opens the server's address in a browser. Any path that nothing else serves comes here, too,
/// and is answered 404 as JSON.
class FrontPage
{
public:
    /// `about` must outlive this, and this the server's requests.
    explicit FrontPage(const ServerAbout &about);

    void serve(HttpServer &http);

private:
    void handle(const HttpRequest &request, const HttpReply &reply) const;
    QByteArray page(const HttpRequest &request) const;

    const ServerAbout &m_about;
    QString m_html;
    QByteArray m_style;
    QString m_stylePath; ///< has a hash of the style in it: what it names never changes
};

} // namespace hearth
