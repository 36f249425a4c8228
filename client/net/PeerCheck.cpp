// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/PeerCheck.h"

#include "net/ServerUrl.h"

#include <QCryptographicHash>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

struct FreeCertificate
{
    void operator()(X509 *certificate) const { X509_free(certificate); }
};
using Certificate = std::unique_ptr<X509, FreeCertificate>;

/// No server sends so many, and each costs a signature.
constexpr qsizetype longestChain = 6;

Certificate parsed(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    return Certificate(d2i_X509(nullptr, &bytes, long(der.size())));
}

bool isSignedBy(X509 &certificate, X509 &authority)
{
    EVP_PKEY *key = X509_get0_pubkey(&authority);
    const bool is = key && X509_verify(&certificate, key) == 1;
    ERR_clear_error();
    return is;
}

QByteArray hashOfKey(const X509 &certificate)
{
    EVP_PKEY *key = X509_get0_pubkey(&certificate);
    unsigned char *der = nullptr;
    const int size = key ? i2d_PUBKEY(key, &der) : 0;
    if (size <= 0)
        return {};
    const QByteArray hash = QCryptographicHash::hash(QByteArrayView(der, size), QCryptographicHash::Sha256);
    OPENSSL_free(der);
    return hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool signsItself(const QSslCertificate &last)
{
    const Certificate certificate = parsed(last);
    return certificate && isSignedBy(*certificate, *certificate);
}

} // namespace

QByteArray fingerprintOf(const QList<QSslCertificate> &chain)
{
    if (chain.isEmpty() || chain.size() > longestChain)
        return {};
    std::vector<Certificate> all;
    for (const QSslCertificate &one : chain) {
        all.push_back(parsed(one));
        if (!all.back())
            return {};
    }
    for (std::size_t i = 0; i + 1 < all.size(); ++i)
        if (X509_check_ca(all[i + 1].get()) == 0 || !isSignedBy(*all[i], *all[i + 1]))
            return {};
    return hashOfKey(*all.back());
}

PeerCheck::PeerCheck(const QUrl &server)
    : m_server(server)
    , m_key(keyOf(server))
    , m_encrypted(hearth::isEncrypted(server))
{
}

PeerCheck PeerCheck::atFirstUse(const QUrl &server)
{
    PeerCheck check(addressOf(server));
    check.m_encrypted = true;
    check.m_learns = true;
    return check;
}

QUrl PeerCheck::urlFor(QLatin1StringView encrypted, QLatin1StringView plain) const
{
    QUrl url = addressOf(m_server);
    url.setScheme(m_encrypted ? encrypted : plain);
    return url;
}

QSslConfiguration PeerCheck::configuration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!m_key.isEmpty())
        configuration.setCaCertificates({});
    return configuration;
}

bool PeerCheck::accepts(const QList<QSslCertificate> &chain)
{
    // Whoever shows it has its key, or the secret of the connection before.
    if (mayResume() && !chain.isEmpty() && !m_acceptedLeaf.isNull() && chain.first() == m_acceptedLeaf)
        return true;
    const QByteArray shown = fingerprintOf(chain);
    if (m_learns) {
        // What hangs on an authority that the server does not show itself is none of its own: it is expired, or not for it.
        if (shown.isEmpty() || (!m_key.isEmpty() && shown != m_key) || !signsItself(chain.last()))
            return false;
        m_key = shown;
        return true;
    }
    if (!m_key.isEmpty() && shown == m_key)
        return true;
    m_refused = m_server.hasFragment();
    m_otherKey = shown;
    return false;
}

QUrl PeerCheck::trusted() const
{
    if (!m_learns)
        return m_server;
    return withTrust(m_server, m_key.isEmpty() ? QString(systemTrust) : QString::fromLatin1(m_key));
}

} // namespace hearth
