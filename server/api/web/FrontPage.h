// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace hearth {

class HttpReply;
class HttpServer;
struct HttpRequest;
struct ServerAbout;

/// The page at `/` for whoever opens the server's address in a browser, and those at `/i/CODE` for who opens a link that is
/// for the program. They say the same whatever the code is: whether it is good is told to who registers. Any other path that nothing else serves comes here, too,
/// and is answered 404 as JSON.
class FrontPage
{
public:
    /// `about` must outlive this, and this the server's requests.
    explicit FrontPage(const ServerAbout &about);

    void serve(HttpServer &http);

private:
    void handle(const HttpRequest &request, const HttpReply &reply) const;
    QByteArray page(const QString &page, const HttpRequest &request) const;

    const ServerAbout &m_about;
    QString m_html;
    QString m_linkHtml;
    QByteArray m_style;
    QString m_stylePath; ///< has a hash of the style in it: what it names never changes
};

} // namespace hearth
