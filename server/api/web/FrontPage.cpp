// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/FrontPage.h"

#include "HttpServer.h"
#include "ServerAbout.h"
#include "rest/Responses.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr auto policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self' ws: "
                        "wss:; "
                        "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

QByteArray resource(const QString &name)
{
    QFile file(u":/hearth/web/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isLink(const QString &path)
{
    constexpr qsizetype longestCode = 128;
    const auto isCode = [](QChar c) { return c < u'\x80' && (c.isLetterOrNumber() || c == u'-' || c == u'_'); };
    return path.startsWith("/i/"_L1) && path.size() > 3 && path.size() <= 3 + longestCode
        && std::all_of(path.begin() + 3, path.end(), isCode);
}

} // namespace

FrontPage::FrontPage(const ServerAbout &about)
    : m_about(about)
    , m_html(QString::fromUtf8(resource(u"front.html"_s)))
    , m_linkHtml(QString::fromUtf8(resource(u"link.html"_s)))
    , m_style(resource(u"front.css"_s))
    , m_stylePath(u"/front-%1.css"_s.arg(
          QString::fromLatin1(QCryptographicHash::hash(m_style, QCryptographicHash::Sha256).toHex().first(12))))
{
}

void FrontPage::serve(HttpServer &http)
{
    http.route(u"/"_s, [this](const HttpRequest &request, const HttpReply &reply) { handle(request, reply); });
}

void FrontPage::handle(const HttpRequest &request, const HttpReply &reply) const
{
    const bool isStyle = request.path == m_stylePath;
    const bool link = isLink(request.path);
    if (!isStyle && !link && request.path != "/"_L1)
        return reply.send(errorResponse({ErrorCode::NotFound, u"There is nothing at this path."_s}));
    if (request.method != "GET" && request.method != "HEAD") {
        HttpResponse refused = errorResponse(
            {ErrorCode::MethodNotAllowed, u"This path does not take %1."_s.arg(QString::fromLatin1(request.method))});
        refused.headers.emplaceBack("Allow", "GET");
        return reply.send(refused);
    }
    HttpResponse response {200, isStyle ? m_style : page(link ? m_linkHtml : m_html, request),
        isStyle ? "text/css; charset=utf-8" : "text/html; charset=utf-8"};
    response.headers = {{"Content-Security-Policy", policy}, {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "no-referrer"}, // a link is a secret
        {"Cache-Control",
            isStyle    ? "public, max-age=31536000, immutable"
                : link ? "no-store"
                       : "no-cache"}};
    reply.send(response);
}

/// The address is the one that the browser asked for: it has led here.
QByteArray FrontPage::page(const QString &page, const HttpRequest &request) const
{
    const QString address = QString::fromLatin1(request.header("host"));
    QString html;
    // In one pass: a name that looks like a place for something else stays a name.
    for (const auto &part : QStringView(page).split(u'@')) {
        if (part == "NAME"_L1)
            html += m_about.name.toHtmlEscaped();
        else if (part == "ADDRESS"_L1)
            html += address.toHtmlEscaped();
        else if (part == "PATH"_L1)
            html += request.path.toHtmlEscaped();
        else if (part == "STYLE"_L1)
            html += m_stylePath;
        else
            html += part;
    }
    return html.toUtf8();
}

} // namespace hearth
