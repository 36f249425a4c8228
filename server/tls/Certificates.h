// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OpenSsl.h"
#include "core/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHostAddress>
#include <QStringList>

/// Certificates of a server's own: P-256 keys, X.509 version 3 (RFC 5280), PEM.
namespace hearth::certificates {

/// What a server goes by. In order and each once, so that two of them can be compared.
struct Names
{
    /// Names that no certificate can have are left out.
    Names(const QStringList &names, const QList<QHostAddress> &addresses);

    QStringList dns; ///< in lower case
    QStringList addresses; ///< as QHostAddress writes them, without a zone

    friend bool operator==(const Names &, const Names &) = default;
};

/// A certificate and the key that belongs to it.
struct Pair
{
    openssl::Certificate certificate;
    openssl::Key key;
};

openssl::Key makeKey();
/// Signs itself. It has no end: that is what the fingerprint is for, and a machine may begin its life with a wrong clock.
openssl::Certificate makeAuthority(EVP_PKEY &key);
/// For a server with these names, good from `from` to `to`, with a key of its own.
Pair makeLeaf(const Pair &authority, const Names &names, const QDateTime &from, const QDateTime &to);

/// SHA-256 of the SubjectPublicKeyInfo, in base64url without padding: 43 characters.
QByteArray fingerprint(const X509 &certificate);
/// What a certificate says.
Names names(const X509 &certificate);
QDateTime begin(const X509 &certificate);
QDateTime end(const X509 &certificate);
bool isSignedBy(const X509 &certificate, const X509 &authority);
bool belongTogether(const Pair &pair);

QByteArray toPem(const X509 &certificate);
QByteArray toPem(const EVP_PKEY &key);
/// All certificates of a file, in their order; none where one cannot be read.
std::vector<openssl::Certificate> certificatesFromPem(const QByteArray &pem);
/// Null for what is no key, or one that is locked with a password.
openssl::Key keyFromPem(const QByteArray &pem);

} // namespace hearth::certificates
