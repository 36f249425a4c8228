// SPDX-License-Identifier: GPL-3.0-or-later
#include "Stream.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <sys/socket.h>

#include <cerrno>
#include <csignal>
#include <utility>

namespace bench {

namespace {

bool clientsSpeakTls = false;

void configure(SSL_CTX *context)
{
    std::signal(SIGPIPE, SIG_IGN);
    SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION);
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
}

SSL_CTX *serverContext()
{
    static SSL_CTX *const context = [] {
        SSL_CTX *made = SSL_CTX_new(TLS_server_method());
        configure(made);
        EVP_PKEY *key = EVP_EC_gen("P-256");
        X509 *certificate = X509_new();
        X509_set_version(certificate, X509_VERSION_3);
        X509_gmtime_adj(X509_getm_notBefore(certificate), 0);
        X509_gmtime_adj(X509_getm_notAfter(certificate), 86400);
        X509_set_pubkey(certificate, key);
        X509_sign(certificate, key, EVP_sha256());
        SSL_CTX_use_certificate(made, certificate);
        SSL_CTX_use_PrivateKey(made, key);
        SSL_CTX_set_session_cache_mode(made, SSL_SESS_CACHE_OFF);
        SSL_CTX_set_num_tickets(made, 1);
        return made;
    }();
    return context;
}

} // namespace

SSL_CTX *clientContext()
{
    static SSL_CTX *const context = [] {
        SSL_CTX *made = SSL_CTX_new(TLS_client_method());
        configure(made);
        SSL_CTX_set_verify(made, SSL_VERIFY_NONE, nullptr);
        return made;
    }();
    return context;
}

void Stream::setClientsSpeakTls(bool speak)
{
    clientsSpeakTls = speak;
}

Stream Stream::ofClient(int fd)
{
    return Stream(fd, clientsSpeakTls ? SSL_new(clientContext()) : nullptr);
}

Stream Stream::ofServer(int fd, bool tls)
{
    Stream stream(fd, tls ? SSL_new(serverContext()) : nullptr);
    if (tls)
        SSL_set_accept_state(stream.m_tls.get());
    return stream;
}

Stream::Stream(int fd, SSL *tls)
    : m_fd(fd)
    , m_tls(tls)
{
    if (!tls)
        return;
    SSL_set_fd(tls, fd);
    SSL_set_connect_state(tls);
}

/// -1 as a system call would have it, 0 at an end.
ssize_t Stream::failed(int result) const
{
    const int error = SSL_get_error(m_tls.get(), result);
    ERR_clear_error();
    if (error == SSL_ERROR_ZERO_RETURN)
        return 0;
    errno = error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE ? EAGAIN : EPROTO;
    return -1;
}

bool Stream::shake()
{
    if (SSL_do_handshake(m_tls.get()) != 1)
        return false;
    if (!m_waiting.empty())
        SSL_write(m_tls.get(), m_waiting.data(), int(m_waiting.size()));
    m_waiting.clear();
    return true;
}

ssize_t Stream::send(std::string_view bytes)
{
    if (!m_tls)
        return ::send(m_fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (!isShaken() && !shake()) {
        ERR_clear_error();
        m_waiting.append(bytes);
        return ssize_t(bytes.size());
    }
    const int sent = SSL_write(m_tls.get(), bytes.data(), int(bytes.size()));
    return sent > 0 ? sent : failed(sent);
}

ssize_t Stream::receive(char *to, size_t most)
{
    if (!m_tls)
        return ::recv(m_fd, to, most, 0);
    if (!isShaken() && !shake())
        return failed(-1);
    const int size = SSL_read(m_tls.get(), to, int(most));
    return size > 0 ? size : failed(size);
}

} // namespace bench
