// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/ssl.h>

#include <memory>
#include <string>
#include <string_view>

namespace bench {

/// The bytes of one connection on a non-blocking descriptor, which is not its own: as they are, or over TLS with OpenSSL right
/// on it.
class Stream
{
public:
    /// Whether streams of clients that are made from now on speak TLS 1.3, and check no certificate.
    static void setClientsSpeakTls(bool speak);

    static Stream ofClient(int fd);
    /// A bare server's; `tls`: with a certificate that is made for the occasion.
    static Stream ofServer(int fd, bool tls);

    /// As send(): how many bytes, or -1. A client's are kept until the handshake is done.
    ssize_t send(std::string_view bytes);
    /// As recv(): -1 with EAGAIN where there is nothing.
    ssize_t receive(char *to, size_t most);
    /// Whether receive() has something that the kernel does not tell of.
    bool holdsMore() const { return m_tls && SSL_has_pending(m_tls.get()); }
    bool isShaken() const { return !m_tls || SSL_is_init_finished(m_tls.get()); }
    SSL *tls() const { return m_tls.get(); }

private:
    struct Free
    {
        void operator()(SSL *tls) const { SSL_free(tls); }
    };
    Stream(int fd, SSL *tls);
    bool shake();
    ssize_t failed(int result) const;

    int m_fd;
    std::unique_ptr<SSL, Free> m_tls;
    std::string m_waiting;
};

/// What a client's streams are made of: with `session`, one goes on with that.
SSL_CTX *clientContext();

} // namespace bench
