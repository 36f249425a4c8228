// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// What a session is known by: 256 random bits, given to the client once as base64url (43 characters). The server keeps
/// only the SHA-256 of them: enough to recognise the token, useless to whoever reads the database. A slow hash would add
/// nothing, for there is nothing to guess.
namespace hearth::tokens {

struct NewToken
{
    QString token; ///< for the client, never for a log
    QByteArray hash;
};

NewToken make();
/// The hash of a token that a client brought; nothing when it has not the shape of a token.
std::optional<QByteArray> hash(const QString &token);
/// `count` random characters that are hard to mistake for one another, for names that the server makes.
QString code(int count);
/// The hash of such a code, however people write it: with capitals, spaces and dashes or without.
QByteArray hashOfCode(const QString &code);
/// Whether two secrets are equal, in a time that tells nothing about where they differ. Never for an empty one.
bool sameSecret(const QString &a, const QString &b);

} // namespace hearth::tokens
