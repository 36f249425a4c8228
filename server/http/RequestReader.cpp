// SPDX-License-Identifier: GPL-3.0-or-later
#include "RequestReader.h"

#include "DirectSocket.h"
#include "HttpListener.h"
#include "InputPace.h"
#include "TakeOver.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Takes these bytes, which come next, out of the socket, and overwrites whose they are where Qt had it.
void skip(QTcpSocket &socket, QByteArrayView head)
{
    if (head.size() == socket.bytesAvailable()) {
        // What is read as a whole is no copy but Qt's buffer itself, which is not kept for the next, then.
        QByteArray taken = socket.read(head.size());
        taken.fill('\0');
        return;
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

bool RequestReader::handOver(bool answersNext)
{
    m_left = m_head.contentLength;
    m_wasAnnounced = false;
    const qint64 behind = m_socket.bytesAvailable();
    const QByteArray head = m_head.forRequestParser();
    m_headSize = head.size();
    unread(m_socket, head);
    return count(behind, answersNext);
}

bool RequestReader::count(qint64 available, bool answersNext)
{
    m_left -= qMin(available, m_left);
    if (m_left == 0)
        return true;
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
    // Up to Qt 6.4 the parser leaves in the socket's buffer what it has read of a body.
    const bool isKept = !m_attached || m_socket.isTransactionStarted();
    pace.makeRoom(m_left, isKept ? m_headSize + m_head.contentLength - m_left : 0);
}

std::optional<HttpRequest> RequestReader::take(const QByteArray &body)
{
    if (body.size() != m_head.contentLength)
        return std::nullopt;
    HttpRequest request = std::exchange(m_head.request, {});
    request.body = body;
    return request;
}

} // namespace hearth
