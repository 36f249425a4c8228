// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/FingerprintWords.h"

#include "trust/WordList.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int words = 4;
constexpr int bitsOfAWord = 11;
constexpr int rounds = 1 << 14;

} // namespace

bool isFingerprint(QByteArrayView text)
{
    constexpr qsizetype length = 43;
    return text.size() == length && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

QStringList fingerprintWords(const QByteArray &fingerprint)
{
    static const QStringList list = QString(wordList).split(u' ');
    if (!isFingerprint(fingerprint))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray bytes = fingerprint;
    for (int i = 0; i < rounds; ++i) {
        hash.reset();
        hash.addData(bytes);
        hash.addData(fingerprint);
        bytes = hash.result();
    }
    quint64 bits = 0;
    for (int i = 0; i < 8; ++i)
        bits = bits << 8 | uchar(bytes[i]);
    QStringList chosen;
    for (int i = 0; i < words; ++i)
        chosen.append(list[qsizetype(bits >> (64 - bitsOfAWord * (i + 1)) & ((1 << bitsOfAWord) - 1))]);
    return chosen;
}

} // namespace hearth
