// SPDX-License-Identifier: GPL-3.0-or-later
#include "RequestReader.h"

#include "DirectSocket.h"
#include "HttpListener.h"
#include "InputPace.h"
#include "TakeOver.h"

#include <QTcpSocket>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// What nobody needs any more, and so much behind its end.
void overwrite(QByteArray &bytes, qsizetype behind = 0)
{
    bytes.resize(qMin(bytes.capacity(), bytes.size() + behind));
    bytes.fill('\0');
}

/// Takes these bytes, which come next, out of the socket, and overwrites whose they are where Qt had it.
void skip(QTcpSocket &socket, QByteArrayView head)
{
    if (head.size() == socket.bytesAvailable()) {
        // What is read as a whole is no copy but Qt's buffer itself, which is not kept for the next, then.
        QByteArray taken = socket.read(head.size());
        return overwrite(taken);
    }
    // What is put back goes where it was, as long as something is left behind it.
    constexpr QLatin1StringView name("\nauthorization:");
    qsizetype done = 0;
    if (const qsizetype line = QLatin1StringView(head).indexOf(name, 0, Qt::CaseInsensitive); line >= 0) {
        const qsizetype value = line + name.size();
        const qsizetype end = head.indexOf('\n', value);
        if (end >= 0) {
            socket.skip(end);
            unread(socket, QByteArray(end - value, '\0'));
            done = value;
        }
    }
    socket.skip(head.size() - done);
}

/// What a browser shows: it follows where it is sent, as programs do not have to.
bool isPage(const RequestHead &head)
{
    const QString &path = head.request.path;
    return (head.request.method == "GET" || head.request.method == "HEAD") && !head.upgradesToWebSocket
        && !path.startsWith("/api/"_L1) && !path.startsWith("/socket.io/"_L1);
}

/// The same over TLS.
QByteArray secureLocation(const HttpRequest &request)
{
    QUrl url;
    url.setPath(request.path);
    url.setQuery(request.query);
    return "https://" + request.header("host") + url.toEncoded();
}

} // namespace

RequestReader::RequestReader(QTcpSocket &socket, HttpListener &listener)
    : m_socket(socket)
    , m_listener(listener)
    , m_reader(listener.limits().maxHeaderBytes)
{
}

bool RequestReader::readHead(std::optional<HttpRefusal> &refusal)
{
    if (m_socket.isTransactionStarted())
        m_socket.commitTransaction(); // of the parser, which found nothing to read
    QByteArray seen = m_socket.peek(m_reader.appetite());
    const auto [outcome, taken] = m_reader.take(seen);
    skip(m_socket, QByteArrayView(seen).first(taken));
    seen.fill('\0'); // of a body, too, where a password may be: a copy that nobody else can overwrite
    switch (outcome) {
    case HeadReader::Outcome::Incomplete: return false;
    case HeadReader::Outcome::Complete: break;
    case HeadReader::Outcome::NotHttp: refusal = {400, {ErrorCode::InvalidRequest, u"This is not HTTP."_s}}; return false;
    case HeadReader::Outcome::TooLarge:
        refusal = {431,
            {ErrorCode::TooLarge, u"The head of the request is larger than %1 bytes."_s.arg(m_listener.limits().maxHeaderBytes)}};
        return false;
    }
    auto parsed = RequestHead::parse(m_reader.text(), m_listener.limits());
    if (auto *refused = std::get_if<RefusedHead>(&parsed)) {
        refusal = std::move(refused->refusal);
        m_head.request = std::move(refused->asked);
        return false;
    }
    m_head = std::get<RequestHead>(std::move(parsed));
    return true;
}

const HttpRequest &RequestReader::asked()
{
    if (m_reader.hasBegun())
        m_head.request = RequestHead::asked(m_reader.text());
    return m_head.request;
}

std::optional<HttpRefusal> RequestReader::refuse(const UploadRoute *upload) const
{
    if (const auto refused = m_listener.callers().refuse(m_head.request.headers, m_head.request.scheme))
        return HttpRefusal {refused->code == ErrorCode::WrongHost ? 421 : 403, *refused};
    if (needsTls()) {
        HttpRefusal refusal {403, {ErrorCode::TlsRequired, u"This server speaks TLS only: https in the place of http."_s}};
        if (isPage(m_head) && !m_head.request.headerInPlace("host").isEmpty()) {
            refusal.status = 308;
            refusal.location = secureLocation(m_head.request);
        }
        return refusal;
    }
    if (const qint64 most = upload ? upload->maxBytes : m_listener.limits().maxBodyBytes; m_head.contentLength > most)
        return HttpRefusal {413, {ErrorCode::TooLarge, u"The body is larger than %1 bytes."_s.arg(most)}};
    if (!m_head.upgradesToWebSocket)
        return std::nullopt;
    if (auto refused = m_head.refuseUpgrade())
        return refused;
    if (m_attached)
        return HttpRefusal {400, {ErrorCode::InvalidRequest, u"A WebSocket needs a connection of its own."_s}};
    return m_listener.refuseWebSocket(m_head.request);
}

/// What can be listened to on its way, where nothing may be. Who watches the server may ask for its health, which is no secret.
bool RequestReader::needsTls() const
{
    const HttpRequest &request = m_head.request;
    return m_listener.limits().tlsRequired && request.scheme != "https" && !request.peer.isLoopback()
        && request.path != "/healthz"_L1;
}

void RequestReader::beginBody()
{
    m_left = m_head.contentLength;
    m_wasAnnounced = false;
}

bool RequestReader::takeBody(bool answersNext)
{
    if (m_socket.isTransactionStarted())
        m_socket.commitTransaction(); // of the parser, which found nothing to read
    if (const qint64 come = qMin(m_socket.bytesAvailable(), m_left); come > 0)
        keep(m_socket.read(come));
    if (m_left == 0) {
        unread(m_socket, m_head.forRequestParser());
        return true;
    }
    if (std::exchange(m_wasAnnounced, true))
        return false;
    m_announced = m_listener.announce(m_head.request);
    if (m_head.expectsContinue && answersNext)
        writeNow(m_socket, "HTTP/1.1 100 Continue\r\n\r\n");
    return false;
}

void RequestReader::attach()
{
    m_attached = true;
    m_listener.attach(&m_socket);
}

void RequestReader::makeRoom(InputPace &pace) const
{
    pace.makeRoom(m_left);
}

/// No array that a part of it was in stays as it is: it may be a password.
void RequestReader::keep(QByteArray piece)
{
    m_left -= piece.size();
    if (const qsizetype size = m_body.size() + piece.size(); size > m_body.capacity()) {
        QByteArray larger;
        larger.reserve(qMin<qsizetype>(m_head.contentLength, size + size / 2));
        larger.append(m_body);
        forgetBody();
        m_body = std::move(larger);
    }
    m_body.append(piece);
    overwrite(piece, m_head.request.head.size()); // Qt moves what it gives away to where the head was
}

void RequestReader::forgetBody()
{
    if (!m_body.isEmpty())
        overwrite(m_body);
    m_body = {};
}

std::optional<HttpRequest> RequestReader::take(const QByteArray &parsed)
{
    if (!parsed.isEmpty() || m_body.size() != m_head.contentLength)
        return std::nullopt;
    HttpRequest request = std::exchange(m_head.request, {});
    request.body = std::exchange(m_body, {});
    return request;
}

} // namespace hearth
