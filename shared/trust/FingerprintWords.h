// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace hearth {

/// Whether this is a fingerprint: SHA-256 of a public key in base64url without padding.
bool isFingerprint(QByteArrayView text);

/// Four words that people can compare over the phone in the place of a fingerprint; none for what is no fingerprint. Always
/// the same for the same one. To make another key with the same words takes 2^44 keys and 2^14 hashes for each: many
/// centuries on one machine. Takes some 10 ms.
QStringList fingerprintWords(const QByteArray &fingerprint);

} // namespace hearth
