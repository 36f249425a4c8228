// SPDX-License-Identifier: GPL-3.0-or-later
#include "passwords/PasswordStrength.h"

#include "passwords/SecretString.h"

#include <zxcvbn.h>

#include <cmath>
#include <vector>

namespace hearth {

double guessesInBits(QByteArrayView password, const QStringList &about)
{
    std::vector<QByteArray> words;
    words.reserve(size_t(about.size()));
    for (const QString &word : about)
        words.push_back(word.toLower().toUtf8());
    std::vector<const char *> dictionary;
    dictionary.reserve(words.size() + 1);
    for (const QByteArray &word : words)
        if (!word.isEmpty()) // which zxcvbn would find everywhere
            dictionary.push_back(word.constData());
    dictionary.push_back(nullptr);
    const QByteArray ended = password.toByteArray();
    const double bits = ZxcvbnMatch(ended.constData(), dictionary.data(), nullptr);
    wipe(ended);
    return bits;
}

bool isTrivial(QByteArrayView password, const QStringList &about)
{
    static const double least = std::log2(1e6);
    return guessesInBits(password, about) < least;
}

} // namespace hearth
