// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrl>

namespace hearth {

/// The fingerprint of the last certificate of a chain, as a server sent it: SHA-256 of its public key, in base64url. Empty unless each
/// certificate was signed by the next one, which is one of a certificate authority. Dates and names do not matter: a machine's
/// clock may be wrong by years, and its address another one today.
QByteArray fingerprintOf(const QList<QSslCertificate> &chain);

/// What a connection leaves for the next one to the same server, which is cheaper for both then: good once TLS was spoken.
struct Resumption
{
    QByteArray ticket = {};
    QSslCertificate leaf = QSslCertificate(); ///< that was accepted
};

/// Decides whether who answers is the server of this URL (see ServerUrl.h), by the certificates that it shows: in the handshake, before a
/// byte is said to it. Everything that the program opens goes through it.
class PeerCheck
{
public:
    explicit PeerCheck(const QUrl &server);
    /// For a server of which nothing is known: TLS, with a certificate that the system trusts, or of an authority of the server's
    /// own, whichever that is: trusted() says which it was.
    static PeerCheck atFirstUse(const QUrl &server);

    bool isEncrypted() const { return m_encrypted; }
    /// With the scheme that is spoken, `encrypted` or `plain`, and without a fragment.
    QUrl urlFor(QLatin1StringView encrypted, QLatin1StringView plain) const;
    /// With a key no authority of the system counts: what this does not accept fails.
    QSslConfiguration configuration() const;

    /// The certificate of `from` is good without the authority's, which nobody shows who resumes.
    void resume(const Resumption &from) { m_acceptedLeaf = from.leaf; }
    bool mayResume() const { return !m_key.isEmpty() && !m_learns; }

    /// Whether the chain is good nevertheless, though TLS finds errors in it. Always asked where there is a key.
    bool accepts(const QList<QSslCertificate> &chain);

    /// The server with what it is to be trusted by from now on, once it was spoken to.
    QUrl trusted() const;
    /// Whether somebody answered who is not the server that is known, and the key that they showed in its place; empty for nothing that
    /// could be one.
    bool hasRefused() const { return m_refused; }
    QByteArray otherKey() const { return m_otherKey; }

private:
    QUrl m_server;
    QByteArray m_key;
    bool m_encrypted = false;
    bool m_learns = false;
    bool m_refused = false;
    QByteArray m_otherKey;
    QSslCertificate m_acceptedLeaf;
};

} // namespace hearth
