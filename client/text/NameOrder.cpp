// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/NameOrder.h"

#include "model/Rules.h"
#include "text/CompletionContext.h"

#include <algorithm>

namespace hearth {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

QString nameOrder(const QString &name)
{
    const QString folded = rules::foldedName(name);
    const QString letters = withoutAccents(folded);
    QString order;
    order.reserve(letters.size() + folded.size() + 4);
    for (const QChar *at = letters.begin(); at != letters.end();) {
        if (!isDigit(*at)) {
            order += *at++;
            continue;
        }
        const QChar *first = std::find_if(at, letters.end(), [](QChar c) { return c != u'0'; });
        const QChar *end = std::find_if_not(first, letters.end(), isDigit);
        order += QChar(char16_t(u'0' + std::min<qsizetype>(end - first, 9))); // of two numbers, the longer one is the larger
        order.append(first, end - first);
        at = end;
    }
    return order + QChar(u'\0') + folded;
}

} // namespace hearth
