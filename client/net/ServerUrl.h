// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

namespace hearth {

/// How a server is trusted is part of its URL, as the fragment, as it is in the links of invitations:
/// `http://host:port#FINGERPRINT` is spoken to in TLS, and by nobody but who has that key (isFingerprint());
/// `http://host:port#system` in TLS with a certificate that this system trusts; without a fragment https is the latter, and
/// http is spoken in plain. `http://host:port#plain` is tried in TLS and spoken to in plain otherwise: somebody said that it is to be so.
inline constexpr QLatin1StringView systemTrust("system");
inline constexpr QLatin1StringView plainTrust("plain");

inline constexpr int defaultServerPort = 5005;

/// The shortest text that leads back to the address of `url`: without scheme for http, without port where it is the default.
QString displayAddress(const QUrl &url);
/// Where it is, however it is trusted: by this it is found again in what is kept.
QUrl addressOf(const QUrl &server);
/// The fingerprint of the key that it is known by; empty for none.
QByteArray keyOf(const QUrl &server);
/// `trust` is a fingerprint, systemTrust, or empty for none. With a fingerprint the scheme is http, however the address was typed: one
/// place is one server.
QUrl withTrust(const QUrl &server, const QString &trust);
/// Whether everything that is said to it is.
bool isEncrypted(const QUrl &server);
/// Whether `url` leads to this very machine.
bool isLoopback(const QUrl &url);

} // namespace hearth
