// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/Tokens.h"
#include "passwords/SecretString.h"
#include "passwords/Sodium.h"

namespace hearth::tokens {

namespace {

constexpr int tokenBytes = 32;
constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray sha256(const QByteArray &bytes)
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(hash.data()), reinterpret_cast<const unsigned char *>(bytes.constData()),
        quint64(bytes.size()));
    return hash;
}

} // namespace

NewToken make()
{
    startSodium();
    QByteArray bytes(tokenBytes, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(bytes.size()));
    const QByteArray text = bytes.toBase64(encoding);
    const NewToken token {QString::fromLatin1(text), sha256(bytes)};
    wipe(bytes);
    wipe(text);
    return token;
}

std::optional<QByteArray> hash(const QString &token)
{
    const QByteArray latin1 = token.toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(latin1, encoding | QByteArray::AbortOnBase64DecodingErrors);
    std::optional<QByteArray> hash;
    if (decoded && decoded.decoded.size() == tokenBytes)
        hash = sha256(decoded.decoded);
    wipe(latin1);
    wipe(decoded.decoded);
    return hash;
}

QString code(int count)
{
    startSodium();
    static constexpr QLatin1StringView alphabet("23456789abcdefghjkmnpqrstuvwxyz");
    QString code;
    for (int i = 0; i < count; ++i)
        code += alphabet[qsizetype(randombytes_uniform(quint32(alphabet.size())))];
    return code;
}

QByteArray hashOfCode(const QString &code)
{
    QByteArray letters;
    letters.reserve(code.size());
    for (const QChar character : code)
        if (character.isLetterOrNumber())
            letters += QString(character.toLower()).toUtf8();
    const QByteArray hash = sha256(letters);
    wipe(letters);
    return hash;
}

bool sameSecret(const QString &a, const QString &b)
{
    startSodium();
    // Of their hashes, so that the length tells nothing either.
    const QByteArray left = sha256(a.toUtf8());
    const QByteArray right = sha256(b.toUtf8());
    return !a.isEmpty() && sodium_memcmp(left.constData(), right.constData(), size_t(left.size())) == 0;
}

} // namespace hearth::tokens
