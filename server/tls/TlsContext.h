// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Certificates.h"

namespace hearth {

/// How TLS is spoken: 1.2 or 1.3 with ciphers that both authenticate and encrypt, forward secrecy, no renegotiation, no
/// compression, no early data; HTTP/1.1 where the client asks (ALPN). Connections that are made of it keep what they
/// need: it may go before them.
class TlsContext
{
public:
    /// What tickets are locked with. Whoever has it from another context takes its tickets too.
    static QByteArray makeTicketKey();

    /// The chain begins with the server's own certificate, which `key` belongs to. Errors: one sentence without a subject.
    static Result<std::shared_ptr<const TlsContext>> make(
        const std::vector<openssl::Certificate> &chain, EVP_PKEY &key, const QByteArray &ticketKey);

    /// Of the server's side.
    openssl::Connection newConnection() const;

private:
    explicit TlsContext(openssl::Context context);

    const openssl::Context m_context;
};

} // namespace hearth
