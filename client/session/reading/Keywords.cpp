// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reading/Keywords.h"

#include "text/WordSpans.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hearth {

void Keywords::set(const QStringList &words)
{
    const QStringList taken = fromText(words.join(u'\n'));
    if (std::exchange(m_words, taken) != taken)
        Q_EMIT changed();
}

bool Keywords::areIn(QStringView text, const QStringList &words)
{
    return !wordSpans(text, words, 1).isEmpty();
}

QStringList Keywords::fromText(const QString &text)
{
    static const QRegularExpression parting(u"[,\\n]"_s);
    QStringList words;
    for (const QString &part : text.split(parting)) {
        const QString word = part.simplified().left(longest);
        if (!word.isEmpty() && words.size() < most && !words.contains(word, Qt::CaseInsensitive))
            words.append(word);
    }
    return words;
}

} // namespace hearth
