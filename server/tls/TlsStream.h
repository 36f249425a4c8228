// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OpenSsl.h"

#include <QByteArray>

#include <memory>
#include <span>

#include <sys/uio.h>

namespace hearth {

class TlsContext;

/// One connection's TLS, the server's side, on a connected descriptor, which is its owner's to watch and to close. Never
/// blocks. For one thread.
///
/// Nothing is made for a peer that has not said a whole record. OpenSSL is given whole records only, and all that it writes is taken at once, to the kernel or to what is unsent. So it
/// never waits itself, never keeps a half of anything, and the buffers of a connection that is idle are none.
class TlsStream
{
public:
    enum class Handshake { Waits, Done, Failed };

    /// `early`: what was read from it already.
    TlsStream(std::shared_ptr<const TlsContext> context, int descriptor, QByteArray early);
    ~TlsStream() = default;
    Q_DISABLE_COPY_MOVE(TlsStream)

    int descriptor() const { return m_descriptor; }

    /// Goes on with what has come. Once, after it is Done, the other calls may begin.
    Handshake shakeHands();

    /// Decrypts as much as `most` of what has come, with one system call at the most. 0: nothing for now, or hasEnded().
    qsizetype read(char *to, qsizetype most);
    /// Whether read() has something without asking the kernel.
    bool holdsMore() const;
    /// Whether the kernel had no more when read() asked it, if it did.
    bool isDrained() const { return m_drained; }
    /// The peer has said so, has gone, or what came was refused; nothing comes any more.
    bool hasEnded() const { return m_ended; }

    /// Encrypts pieces and sends that, until the kernel takes no more: how many bytes of theirs. 0 while something is unsent.
    /// -1: the connection is broken.
    qint64 write(std::span<const iovec> pieces);
    /// Encrypted bytes that the kernel has not taken.
    qint64 unsent() const { return m_unsent.size(); }
    void sendUnsent();
    /// Says that nothing more is written; reading goes on. With nothing unsent.
    void sendEnd();

    /// Of memory, about, beside what is unsent.
    qint64 held() const;

private:
    bool begin();
    void receive(qsizetype most);
    void putBack();
    void measure();
    int give(char *to, int most);
    int take(const char *from, int size);
    void fail();

    friend struct TlsBio;

    const int m_descriptor;
    std::shared_ptr<const TlsContext> m_context; ///< until m_tls is made of it
    openssl::Connection m_tls;
    QByteArray m_kept; ///< what has come and was not decrypted yet
    QByteArrayView m_input; ///< the same, or where it was just received; from its first byte that OpenSSL has not had
    qsizetype m_whole = 0; ///< bytes of whole records at its front
    QByteArray m_unsent;
    bool m_drained = false; ///< the kernel had no more when it was asked last
    bool m_shaken = false;
    bool m_ended = false;
    bool m_broken = false;
};

} // namespace hearth
