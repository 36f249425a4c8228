// SPDX-License-Identifier: GPL-3.0-or-later
#include "TlsStream.h"

#include "BareSocket.h"
#include "TlsContext.h"

#include <openssl/bio.h>
#include <openssl/err.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace hearth {

namespace {

/// What is received at once, and what is made one record: buffers for all connections of a thread.
constexpr qsizetype inputSize = 64 * 1024;
constexpr qsizetype recordSize = 16 * 1024;
/// What encryption adds to what was asked for, and a little of the next.
constexpr qsizetype overhead = 512;
constexpr qsizetype headSize = 5; ///< of a record: its type, the version, its length
constexpr qsizetype longestRecord = recordSize + 2048; ///< RFC 5246, 6.2.3
/// A peer that asks for answers and reads none.
constexpr qsizetype mostUnasked = 64 * 1024;
/// Measured, of OpenSSL 3.0: one that shakes hands, and one that has.
constexpr qint64 shakingSize = 48 * 1024;
constexpr qint64 shakenSize = 20 * 1024;

} // namespace

/// How OpenSSL reads and writes.
struct TlsBio
{
    static const BIO_METHOD *method()
    {
        static BIO_METHOD *const method = [] {
            BIO_METHOD *made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "hearth");
            BIO_meth_set_read(made, read);
            BIO_meth_set_write(made, write);
            BIO_meth_set_ctrl(made, control);
            return made;
        }();
        return method;
    }

    static TlsStream &stream(BIO *bio) { return *static_cast<TlsStream *>(BIO_get_data(bio)); }
    static int read(BIO *bio, char *to, int most)
    {
        BIO_clear_retry_flags(bio);
        const int size = stream(bio).give(to, most);
        if (size < 0)
            BIO_set_retry_read(bio);
        return size;
    }
    static int write(BIO *bio, const char *from, int size) { return stream(bio).take(from, size); }
    static long control(BIO *, int command, long, void *) { return command == BIO_CTRL_FLUSH ? 1 : 0; }
};

TlsStream::TlsStream(std::shared_ptr<const TlsContext> context, int descriptor, QByteArray early)
    : m_descriptor(descriptor)
    , m_context(std::move(context))
    , m_kept(std::move(early))
    , m_input(m_kept)
{
}

/// False: there is no memory.
bool TlsStream::begin()
{
    m_tls = std::exchange(m_context, nullptr)->newConnection();
    BIO *bio = m_tls ? BIO_new(TlsBio::method()) : nullptr;
    if (!bio)
        return false;
    BIO_set_data(bio, this);
    BIO_set_init(bio, 1);
    SSL_set_bio(m_tls.get(), bio, bio);
    return true;
}

TlsStream::Handshake TlsStream::shakeHands()
{
    measure();
    if (m_whole == 0)
        receive(recordSize);
    measure();
    const bool beginsNow = m_context && m_whole > 0;
    if ((m_context && m_whole == 0) || (beginsNow && !begin())) {
        putBack();
        if (!m_ended && m_context)
            return Handshake::Waits;
        fail();
        return Handshake::Failed;
    }
    ERR_clear_error();
    const int done = SSL_do_handshake(m_tls.get());
    putBack();
    if (done == 1 && !m_broken) {
        m_shaken = true;
        return Handshake::Done;
    }
    const bool waits = done < 0 && SSL_get_error(m_tls.get(), done) == SSL_ERROR_WANT_READ && !m_ended && !m_broken;
    if (waits && m_unsent.size() <= mostUnasked)
        return Handshake::Waits;
    fail();
    return Handshake::Failed;
}

qsizetype TlsStream::read(char *to, qsizetype most)
{
    if (m_ended)
        return 0;
    qsizetype done = 0;
    m_drained = false;
    while (done < most) {
        measure();
        if (m_whole == 0 && SSL_pending(m_tls.get()) == 0) {
            if (done > 0 || m_drained)
                break;
            receive(most);
            measure();
            if (m_whole == 0)
                break;
        }
        ERR_clear_error();
        const int size = SSL_read(m_tls.get(), to + done, int(most - done));
        if (size > 0)
            done += size;
        else if (SSL_get_error(m_tls.get(), size) != SSL_ERROR_WANT_READ || m_unsent.size() > mostUnasked)
            fail();
        if (m_ended)
            break;
    }
    putBack();
    return done;
}

bool TlsStream::holdsMore() const
{
    return m_whole > 0 || (m_tls && SSL_pending(m_tls.get()) > 0);
}

/// One recv(). What is kept is half of a record at the most then, so it is that and little more.
void TlsStream::receive(qsizetype most)
{
    static thread_local const auto buffer = std::make_unique<std::array<char, inputSize>>();
    if (m_ended)
        return;
    putBack();
    const qsizetype wanted = std::min(most + overhead, inputSize);
    const ssize_t size = ::recv(m_descriptor, buffer->data(), size_t(wanted), MSG_DONTWAIT);
    m_drained = size < wanted;
    if (size > 0 && m_kept.isEmpty()) {
        m_input = QByteArrayView(buffer->data(), size);
    } else if (size > 0) {
        m_kept.append(buffer->data(), size);
        m_input = m_kept;
    } else if (size == 0 || (errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR)) {
        m_ended = true;
    }
}

/// The buffer is everybody's: what OpenSSL has not had stays here.
void TlsStream::putBack()
{
    if (m_input.isEmpty())
        m_kept = {};
    else if (m_input.size() != m_kept.size() || m_input.data() != m_kept.constData())
        m_kept = m_input.toByteArray();
    m_input = m_kept;
    measure();
}

void TlsStream::measure()
{
    while (m_input.size() - m_whole >= headSize) {
        const auto *head = reinterpret_cast<const uchar *>(m_input.data() + m_whole);
        const qsizetype size = headSize + (qsizetype(head[3]) << 8 | head[4]);
        if (size > headSize + longestRecord) {
            m_whole = m_input.size(); // no record: OpenSSL says what is wrong with it
            return;
        }
        if (m_input.size() - m_whole < size)
            return;
        m_whole += size;
    }
}

/// -1: not now.
int TlsStream::give(char *to, int most)
{
    measure();
    const int size = int(std::min<qsizetype>(m_whole, most));
    if (size == 0)
        return -1;
    std::memcpy(to, m_input.data(), size_t(size));
    m_input = m_input.sliced(size);
    m_whole -= size;
    return size;
}

int TlsStream::take(const char *from, int size)
{
    if (m_broken)
        return size; // reading tells of it
    ssize_t sent = 0;
    if (m_unsent.isEmpty()) {
        sent = ::send(m_descriptor, from, size_t(size), sendFlags);
        m_broken = sent < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR && errno != ENOBUFS;
        sent = std::max<ssize_t>(sent, 0);
    }
    if (sent < size && !m_broken)
        m_unsent.append(from + sent, size - sent);
    return size;
}

qint64 TlsStream::write(std::span<const iovec> pieces)
{
    static thread_local const auto buffer = std::make_unique<std::array<char, recordSize>>();
    qint64 done = 0;
    std::size_t piece = 0;
    std::size_t offset = 0; // of that piece
    while (piece < pieces.size() && m_unsent.isEmpty() && !m_broken) {
        // Small pieces are one record together; a large one is not copied.
        qsizetype size = 0;
        const void *record = buffer->data();
        while (piece < pieces.size() && size < recordSize) {
            const iovec &from = pieces[piece];
            const std::size_t now = std::min(from.iov_len - offset, std::size_t(recordSize - size));
            if (now == std::size_t(recordSize))
                record = static_cast<const char *>(from.iov_base) + offset;
            else
                std::memcpy(buffer->data() + size, static_cast<const char *>(from.iov_base) + offset, now);
            size += qsizetype(now);
            offset += now;
            if (offset < from.iov_len)
                break;
            ++piece;
            offset = 0;
        }
        if (size == 0)
            break;
        ERR_clear_error();
        if (SSL_write(m_tls.get(), record, int(size)) != size) {
            m_broken = true;
            break;
        }
        done += size;
    }
    return m_broken ? -1 : done;
}

void TlsStream::sendUnsent()
{
    if (m_unsent.isEmpty() || m_broken)
        return;
    const ssize_t sent = ::send(m_descriptor, m_unsent.constData(), size_t(m_unsent.size()), sendFlags);
    m_broken = sent < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR && errno != ENOBUFS;
    if (m_broken || sent == m_unsent.size())
        m_unsent = {};
    else if (sent > 0)
        m_unsent.remove(0, sent);
}

void TlsStream::sendEnd()
{
    ERR_clear_error();
    if (m_shaken)
        SSL_shutdown(m_tls.get());
    ::shutdown(m_descriptor, SHUT_WR);
}

void TlsStream::fail()
{
    m_ended = true;
    m_kept = {};
    m_input = {};
    m_whole = 0;
}

qint64 TlsStream::held() const
{
    return m_kept.capacity() + (m_shaken ? shakenSize : m_tls ? shakingSize : 0);
}

} // namespace hearth
