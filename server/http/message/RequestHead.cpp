// SPDX-License-Identifier: GPL-3.0-or-later
#include "RequestHead.h"

#include "WebOrigin.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Nothing, or why not.
using Refused = std::optional<HttpRefusal>;

Refused refuse(int status, const QString &message, ErrorCode code = ErrorCode::InvalidRequest)
{
    return HttpRefusal {status, {code, message}};
}

constexpr auto tokenCharacters = [] {
    std::array<bool, 256> is {};
    for (const char c : std::string_view("0123456789"
                                         "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                         "!#$%&'*+-.^_`|~"))
        is[uchar(c)] = true;
    return is;
}();

/// RFC 9110, 5.6.2: what methods and field names are made of.
bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return tokenCharacters[uchar(c)]; });
}

bool hasControlCharacters(QByteArrayView text)
{
    bool any = false; // to the end in any case: so the compiler can look at many bytes at once
    for (const char c : text)
        any |= (uchar(c) < 0x20 && c != '\t') || c == 0x7f;
    return any;
}

/// What is before the first `separator`, or all of it; cut off the front of `text` together with that.
QByteArrayView takeUntil(QByteArrayView &text, char separator)
{
    const qsizetype end = text.indexOf(separator);
    return end < 0 ? std::exchange(text, {}) : std::exchange(text, text.sliced(end + 1)).first(end);
}

/// Without the white space of RFC 9110, 5.6.3: trimmed() would take line ends, VT and FF as well.
QByteArrayView withoutSpace(QByteArrayView text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

/// Whether the list that all fields of this name make together (RFC 9110, 5.3) contains `token`, in any case.
bool listContains(const HttpRequest &request, QByteArrayView name, QByteArrayView token)
{
    for (const auto &[field, value] : request.headers) {
        if (field != name)
            continue;
        for (QByteArrayView list = value; !list.isEmpty();)
            if (withoutSpace(takeUntil(list, ',')).compare(token, Qt::CaseInsensitive) == 0)
                return true;
    }
    return false;
}

/// The path of origin-form (`/path?query`), absolute-form (`http://host/path`) or asterisk-form (`*`).
Refused readTarget(QByteArray target, RequestHead &head)
{
    HttpRequest &request = head.request;
    if (target == "*" && request.method == "OPTIONS") {
        request.path = u"*"_s;
        return {};
    }
    if (target.startsWith("http://") || target.startsWith("https://")) {
        const qsizetype slash = target.indexOf('/', target.indexOf("://") + 3);
        head.targetOrigin = slash < 0 ? target : target.first(slash);
        target = slash < 0 ? "/" : target.sliced(slash);
    }
    if (!target.startsWith('/'))
        return refuse(400, u"The request names no path."_s);
    const qsizetype question = target.indexOf('?');
    const QByteArray path = QByteArray::fromPercentEncoding(question < 0 ? target : target.first(question));
    if (hasControlCharacters(path) || !QUtf8StringView(path).isValidUtf8())
        return refuse(400, u"The path of the request is not text in UTF-8."_s);
    request.path = QString::fromUtf8(path);
    if (question >= 0)
        request.query = QUrlQuery(QString::fromUtf8(target.sliced(question + 1)));
    return {};
}

Refused readRequestLine(QByteArrayView line, RequestHead &head)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first == last || first > 16 || !isToken(line.first(first)) || line.sliced(first + 1, last - first - 1).contains(' '))
        return refuse(400, u"The request line is not METHOD PATH VERSION."_s);
    const QByteArrayView version = line.sliced(last + 1);
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return refuse(505, u"Only HTTP/1.1 and HTTP/1.0 are spoken here."_s);
    head.isHttp10 = version == "HTTP/1.0";
    head.persistence = head.isHttp10 ? Persistence::Close : Persistence::Stay;
    head.request.method = line.first(first).toByteArray();
    return readTarget(line.sliced(first + 1, last - first - 1).toByteArray(), head);
}

/// Its name becomes lower case where it is, in `request.head`, at `line`.
Refused readField(char *line, qsizetype size, HttpRequest &request)
{
    const QByteArrayView field(line, size);
    const qsizetype colon = field.indexOf(':');
    if (colon <= 0 || !isToken(field.first(colon)))
        return refuse(400, u"A header field is not \"Name: value\"."_s);
    const QByteArrayView value = withoutSpace(field.sliced(colon + 1));
    if (hasControlCharacters(value))
        return refuse(400, u"A header field contains control characters."_s);
    std::transform(line, line + colon, line, [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
    request.headers.append({field.first(colon), value});
    return {};
}

Refused readContentLength(const HttpRequest &request, std::optional<qint64> &length)
{
    for (const auto &[name, value] : request.headers) {
        if (name != "content-length")
            continue;
        const bool digits = !value.isEmpty() && value.size() <= 18
            && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!digits || (length && *length != value.toLongLong()))
            return refuse(400, u"The Content-Length is not one number."_s);
        length = value.toLongLong();
    }
    return {};
}

/// Fields that name one thing: of two, two readers might believe different ones.
Refused checkSingleFields(const HttpRequest &request)
{
    static constexpr std::array names {"authorization", "content-type", "origin", "sec-websocket-key", "sec-websocket-version"};
    for (const QByteArrayView name : names) {
        const auto count = std::count_if(
            request.headers.begin(), request.headers.end(), [&](const auto &header) { return header.first == name; });
        if (count > 1)
            return refuse(400, u"The request has more than one %1."_s.arg(QLatin1StringView(name)));
    }
    return {};
}

Refused checkHost(const RequestHead &head)
{
    const HttpRequest &request = head.request;
    const auto hosts = std::count_if(
        request.headers.begin(), request.headers.end(), [](const auto &header) { return header.first == "host"; });
    if (hosts > 1 || (hosts == 0 && (!head.isHttp10 || !head.targetOrigin.isEmpty())))
        return refuse(400, u"The request needs exactly one Host."_s);
    const QByteArrayView host = request.headerInPlace("host");
    if (host.contains(' ') || host.contains('\t'))
        return refuse(400, u"The Host is not a host."_s);
    // RFC 9112, 3.2.2 has the target win; somebody else may have decided by the other one.
    if (!head.targetOrigin.isEmpty()) {
        const QByteArray scheme = head.targetOrigin.first(head.targetOrigin.indexOf("://") + 3);
        const auto target = WebOrigin::parse(head.targetOrigin);
        if (!target || target != WebOrigin::parse(scheme + request.header("host")))
            return refuse(400, u"The request names two hosts."_s);
    }
    return {};
}

Refused readFraming(RequestHead &head)
{
    if (const auto refused = checkHost(head))
        return refused;
    if (const auto refused = checkSingleFields(head.request))
        return refused;
    std::optional<qint64> length;
    if (const auto refused = readContentLength(head.request, length))
        return refused;
    if (!head.request.headerInPlace("transfer-encoding").isNull()) {
        if (length)
            return refuse(400, u"A request has either a Content-Length or a Transfer-Encoding."_s);
        return refuse(411, u"Send the body with a Content-Length, not in chunks."_s);
    }
    head.contentLength = length.value_or(0);

    for (const auto &[name, value] : std::as_const(head.request.headers)) {
        if (name == "expect") {
            if (value.compare("100-continue", Qt::CaseInsensitive) != 0)
                return refuse(417, u"The only expectation met here is 100-continue."_s);
            head.expectsContinue = !head.isHttp10;
        }
    }
    if (listContains(head.request, "connection", "close"))
        head.persistence = Persistence::Close;
    else if (head.isHttp10 && listContains(head.request, "connection", "keep-alive"))
        head.persistence = Persistence::SayStay;
    head.upgradesToWebSocket = listContains(head.request, "upgrade", "websocket");
    return {};
}

} // namespace

qsizetype RequestHead::end(const QByteArray &bytes, qsizetype from)
{
    qsizetype at = qMax<qsizetype>(0, from - 3);
    while ((at = bytes.indexOf('\n', at)) >= 0) {
        const QByteArrayView rest = QByteArrayView(bytes).sliced(++at);
        if (rest.startsWith('\n'))
            return at + 1;
        if (rest.startsWith("\r\n"))
            return at + 2;
    }
    return -1;
}

std::variant<RequestHead, RefusedHead> RequestHead::parse(QByteArray text, const HttpLimits &limits)
{
    RequestHead head;
    char *const start = text.data();
    head.request.head = std::move(text);
    head.request.headers.reserve(16);
    QByteArrayView left(start, head.request.head.size());
    const auto takeLine = [&left] {
        const QByteArrayView line = takeUntil(left, '\n');
        return line.endsWith('\r') ? line.chopped(1) : line;
    };
    const auto refused = [&head](const Refused &why) { return RefusedHead {*why, asked(head.request.head)}; };
    if (const auto why = readRequestLine(takeLine(), head))
        return refused(why);
    while (!left.isEmpty()) {
        const QByteArrayView line = takeLine();
        if (line.isEmpty())
            continue;
        if (head.request.headers.size() >= limits.maxHeaderFields)
            return refused(
                refuse(431, u"The request has more than %1 header fields."_s.arg(limits.maxHeaderFields), ErrorCode::TooLarge));
        const qsizetype at = line.data() - start;
        if (const auto why = readField(start + at, line.size(), head.request))
            return refused(why);
    }
    if (const auto why = readFraming(head))
        return refused(why);
    return head;
}

HttpRequest RequestHead::asked(QByteArray bytes)
{
    HttpRequest request;
    request.head = std::move(bytes);
    QByteArrayView left(request.head);
    if (left.startsWith("HEAD "))
        request.method = "HEAD";
    while (left.contains('\n')) { // of a line that is cut off nobody knows what it would have said
        QByteArrayView line = takeUntil(left, '\n');
        const QByteArrayView name = takeUntil(line, ':');
        for (const QByteArrayView wanted : {QByteArrayView("host"), QByteArrayView("origin")})
            if (name.compare(wanted, Qt::CaseInsensitive) == 0)
                request.headers.append({wanted, withoutSpace(line.endsWith('\r') ? line.chopped(1) : line)});
    }
    return request;
}

std::optional<HttpRefusal> RequestHead::refuseUpgrade() const
{
    const auto invalid = [](int status, const QString &message) {
        return HttpRefusal {status, {ErrorCode::InvalidRequest, message}};
    };
    if (request.method != "GET" || contentLength > 0 || isHttp10)
        return invalid(400, u"A WebSocket begins with GET in HTTP/1.1, without a body."_s);
    if (!listContains(request, "connection", "upgrade"))
        return invalid(400, u"A WebSocket needs Connection: Upgrade."_s);
    if (request.headerInPlace("sec-websocket-version") != "13")
        return invalid(426, u"Only WebSocket version 13 is spoken here."_s);
    const auto key = QByteArray::fromBase64Encoding(request.header("sec-websocket-key"), QByteArray::AbortOnBase64DecodingErrors);
    if (!key || key.decoded.size() != 16)
        return invalid(400, u"The WebSocket key is not 16 bytes in base64."_s);
    return std::nullopt;
}

QByteArray RequestHead::forRequestParser() const
{
    return "POST / HTTP/1.1\r\nHost: hearth\r\nContent-Length: 0\r\n\r\n"_ba;
}

/// RFC 6455, 4.2.2. SHA-1 because that says so; it protects nothing.
QByteArray RequestHead::handshakeAnswer(const QByteArray &key)
{
    const QByteArray accepted = QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1);
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
        + accepted.toBase64() + "\r\n\r\n";
}

QByteArray RequestHead::forHandshake() const
{
    return "GET / HTTP/1.1\r\nHost: hearth\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
           "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
        + request.header("sec-websocket-key") + "\r\n\r\n";
}

} // namespace hearth
