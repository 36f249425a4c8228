// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/FrontPage.h"

#include "HttpServer.h"
#include "ServerAbout.h"
#include "rest/Responses.h"
#include "trust/FingerprintWords.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

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

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(12);
}

bool isNumber(QStringView text)
{
    constexpr qsizetype longest = 16; // ids are integers below 2^53
    return !text.isEmpty() && text.size() <= longest && text[0] != u'0'
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isCode(QStringView text)
{
    constexpr qsizetype longest = 128;
    return !text.isEmpty() && text.size() <= longest && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c < u'\x80' && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    });
}

bool isLink(QStringView path)
{
    return path.startsWith("/i/"_L1) && isCode(path.sliced(3));
}

bool isPage(QStringView path)
{
    if (path == "/"_L1 || path == "/login"_L1 || path == "/register"_L1 || path == "/dashboard"_L1 || path == "/account"_L1)
        return true;
    const QList<QStringView> parts = path.split(u'/'); // the first is what is before the first stroke
    return isLink(path)
        || ((parts.size() == 3 || parts.size() == 4) && parts[1] == "rooms"_L1
            && std::all_of(parts.begin() + 2, parts.end(), isNumber));
}

bool accepts(const HttpRequest &request, const char *header, QByteArrayView what)
{
    return request.header(header).contains(what);
}

HttpResponse response(int status, const QByteArray &body, const QByteArray &type)
{
    HttpResponse made {status, body, type};
    made.headers = {{"Content-Security-Policy", policy}, {"Referrer-Policy", "no-referrer"}}; // a link is a secret
    return made;
}

} // namespace

FrontPage::FrontPage(const ServerAbout &about)
    : m_about(about)
    , m_html(QString::fromUtf8(resource(u"index.html"_s)))
    , m_scriptPath(add(u"app.js"_s, "text/javascript; charset=utf-8"))
    , m_stylePath(add(u"app.css"_s, "text/css; charset=utf-8"))
    , m_iconPath(add(u"icon.svg"_s, "image/svg+xml"))
    , m_emojiPath(add(u"emoji.txt"_s, "text/plain; charset=utf-8"))
{
    QJsonObject texts;
    for (const QString &language : {u"ar"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s})
        texts.insert(language, add(u"texts-%1.json"_s.arg(language), "application/json; charset=utf-8"));
    m_textPaths = QString::fromUtf8(QJsonDocument(texts).toJson(QJsonDocument::Compact));
}

QString FrontPage::add(const QString &name, const QByteArray &type)
{
    const Part part {type, resource(name), resource(name + u".gz"_s)};
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString path = u'/' + name.first(dot) + u'-' + QString::fromLatin1(hashOf(part.plain)) + name.sliced(dot);
    m_parts.insert(path, part);
    return path;
}

void FrontPage::serve(HttpServer &http)
{
    http.route(u"/"_s, [this](const HttpRequest &request, const HttpReply &reply) { handle(request, reply); });
}

void FrontPage::handle(const HttpRequest &request, const HttpReply &reply) const
{
    const auto part = m_parts.constFind(request.path);
    const bool reads = request.method == "GET" || request.method == "HEAD";
    if (part == m_parts.cend() && !isPage(request.path)) {
        const bool isBrowser = reads && !request.path.startsWith("/api"_L1) && accepts(request, "accept", "text/html");
        if (isBrowser)
            return sendPage(404, request, reply);
        return reply.send(errorResponse({ErrorCode::NotFound, u"There is nothing at this path."_s}));
    }
    if (!reads) {
        HttpResponse refused = errorResponse(
            {ErrorCode::MethodNotAllowed, u"This path does not take %1."_s.arg(QString::fromLatin1(request.method))});
        refused.headers.emplaceBack("Allow", "GET");
        return reply.send(refused);
    }
    if (part != m_parts.cend())
        sendPart(*part, request, reply);
    else
        sendPage(200, request, reply);
}

void FrontPage::sendPart(const Part &part, const HttpRequest &request, const HttpReply &reply) const
{
    const bool compressed = !part.compressed.isEmpty() && accepts(request, "accept-encoding", "gzip");
    HttpResponse sent = response(200, compressed ? part.compressed : part.plain, part.type);
    sent.headers.emplaceBack("Cache-Control", "public, max-age=31536000, immutable");
    sent.headers.emplaceBack("Vary", "Accept-Encoding");
    if (compressed)
        sent.headers.emplaceBack("Content-Encoding", "gzip");
    reply.send(sent);
}

void FrontPage::sendPage(int status, const HttpRequest &request, const HttpReply &reply) const
{
    const QByteArray html = page(request);
    const QByteArray tag = '"' + hashOf(html) + '"';
    // Asked for again each time, which costs nothing while it is the same; a link is kept nowhere.
    const bool isKnown = status == 200 && request.header("if-none-match") == tag && !isLink(request.path);
    HttpResponse sent = isKnown ? response(304, {}, {}) : response(status, html, "text/html; charset=utf-8");
    sent.headers.emplaceBack("Cache-Control", isLink(request.path) ? "no-store" : "no-cache");
    if (status == 200 && !isLink(request.path))
        sent.headers.emplaceBack("ETag", tag);
    reply.send(sent);
}

/// The address is the one that the browser asked for: it has led here.
QByteArray FrontPage::page(const HttpRequest &request) const
{
    const QString address = QString::fromLatin1(request.header("host"));
    if (m_words.isEmpty() && !m_about.fingerprint.isEmpty())
        m_words = fingerprintWords(m_about.fingerprint.toLatin1()).join(u' ');
    QString html;
    // In one pass: a name that looks like a place for something else stays a name.
    for (const auto &part : QStringView(m_html).split(u'@')) {
        if (part == "NAME"_L1)
            html += m_about.name.toHtmlEscaped();
        else if (part == "ADDRESS"_L1)
            html += address.toHtmlEscaped();
        else if (part == "PATH"_L1)
            html += isLink(request.path) ? request.path.toHtmlEscaped() : QString();
        else if (part == "SCRIPT"_L1)
            html += m_scriptPath;
        else if (part == "STYLE"_L1)
            html += m_stylePath;
        else if (part == "EMOJI"_L1)
            html += m_emojiPath;
        else if (part == "TEXTS"_L1)
            html += m_textPaths.toHtmlEscaped();
        else if (part == "WORDS"_L1)
            html += m_words;
        else if (part == "ICON"_L1)
            html += m_iconPath;
        else
            html += part;
    }
    return html.toUtf8();
}

} // namespace hearth
