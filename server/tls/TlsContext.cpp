// SPDX-License-Identifier: GPL-3.0-or-later
#include "TlsContext.h"

#include <openssl/err.h>
#include <openssl/rand.h>

#include <array>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// A name of 16 bytes, a key for the HMAC and one for AES, as OpenSSL takes them.
constexpr qsizetype ticketKeySize = 80;

/// Nobody has to be asked first: what a client offers besides is not spoken here.
int chooseProtocol(
    SSL *, const unsigned char **out, unsigned char *outSize, const unsigned char *offered, unsigned int size, void *)
{
    static constexpr unsigned char http[] = "\x08http/1.1";
    unsigned char *chosen = nullptr;
    if (SSL_select_next_proto(&chosen, outSize, http, sizeof http - 1, offered, size) != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_NOACK;
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

bool configure(SSL_CTX *context, const QByteArray &ticketKey)
{
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_options(
        context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_PRIORITIZE_CHACHA);
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS); // 20 KB for one that is idle; 50 with them
    SSL_CTX_set_max_early_data(context, 0);
    SSL_CTX_set_alpn_select_cb(context, chooseProtocol, nullptr);
    // What a session needs is in its ticket: nothing is kept here.
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(context, 1);
    static constexpr unsigned char name[] = "hearth";
    SSL_CTX_set_session_id_context(context, name, sizeof name - 1);
    return SSL_CTX_set_cipher_list(context, "ECDHE+AESGCM:ECDHE+CHACHA20") == 1
        && SSL_CTX_set1_groups_list(context, "X25519:P-256:P-384") == 1
        && SSL_CTX_set_tlsext_ticket_keys(context, const_cast<char *>(ticketKey.constData()), int(ticketKey.size())) == 1;
}

} // namespace

TlsContext::TlsContext(openssl::Context context)
    : m_context(std::move(context))
{
}

QByteArray TlsContext::makeTicketKey()
{
    QByteArray key(ticketKeySize, '\0');
    RAND_priv_bytes(reinterpret_cast<unsigned char *>(key.data()), int(key.size()));
    return key;
}

Result<std::shared_ptr<const TlsContext>> TlsContext::make(
    const std::vector<openssl::Certificate> &chain, EVP_PKEY &key, const QByteArray &ticketKey)
{
    Q_ASSERT(!chain.empty());
    openssl::Context context(SSL_CTX_new(TLS_server_method()));
    if (!context || !configure(context.get(), ticketKey))
        return Error {ErrorCode::Internal, u"TLS cannot be set up: %1."_s.arg(openssl::lastError())};
    bool taken = SSL_CTX_use_certificate(context.get(), chain.front().get()) == 1;
    for (std::size_t i = 1; i < chain.size(); ++i)
        taken = taken && SSL_CTX_add1_chain_cert(context.get(), chain[i].get()) == 1;
    taken = taken && SSL_CTX_use_PrivateKey(context.get(), &key) == 1;
    if (!taken)
        return Error {ErrorCode::InvalidRequest, u"The certificate cannot be used: %1."_s.arg(openssl::lastError())};
    return std::shared_ptr<const TlsContext>(new TlsContext(std::move(context)));
}

openssl::Connection TlsContext::newConnection() const
{
    openssl::Connection connection(SSL_new(m_context.get()));
    if (connection)
        SSL_set_accept_state(connection.get());
    return connection;
}

} // namespace hearth
