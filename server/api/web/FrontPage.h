// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace hearth {

class HttpReply;
class HttpServer;
struct HttpRequest;
struct ServerAbout;

/// The browser client (resources/web), at each path that it knows, so that a reload or a link leads to where one was. It says
/// the same whatever a path names: whether an invitation is good, or a room there, is told over the API. Any other path that
/// nothing else serves comes here, too, and is 404: a browser gets the same page, which says so, everything else JSON.
///
/// What it consists of is at paths with a hash of it, so that browsers keep it for ever; compressed for who takes that.
class FrontPage
{
public:
    /// `about` must outlive this, and this the server's requests.
    explicit FrontPage(const ServerAbout &about);

    void serve(HttpServer &http);

private:
    struct Part
    {
        QByteArray type;
        QByteArray plain;
        QByteArray compressed; ///< empty where there is no use in it
    };

    /// Returns its path.
    QString add(const QString &name, const QByteArray &type);
    void handle(const HttpRequest &request, const HttpReply &reply) const;
    void sendPart(const Part &part, const HttpRequest &request, const HttpReply &reply) const;
    void sendPage(int status, const HttpRequest &request, const HttpReply &reply) const;
    QByteArray page(const HttpRequest &request) const;

    const ServerAbout &m_about;
    QString m_html;
    QHash<QString, Part> m_parts; ///< by path
    QString m_scriptPath;
    QString m_stylePath;
    QString m_iconPath;
    QString m_emojiPath;
    QString m_textPaths; ///< of each language but English, as JSON
    mutable QString m_words; ///< of the fingerprint, for people to compare: made once it is known, and takes a moment
};

} // namespace hearth
