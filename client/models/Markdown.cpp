// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Markdown.h"

#include "models/MessageParts.h"
#include "text/Marking.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

QVariant Markdown::parts(const QString &text) const
{
    return messageParts(text);
}

QVariant Markdown::asTyped(const QString &text) const
{
    return typedParts(text);
}

QVariantMap Markdown::toggled(const QString &text, int start, int end, const QString &mark) const
{
    const MarkedText made = withMarkToggled(text, start, end, mark);
    return {{u"start"_s, int(made.start)}, {u"end"_s, int(made.end)}, {u"replacement"_s, made.replacement},
        {u"selectionStart"_s, int(made.selectionStart)}, {u"selectionEnd"_s, int(made.selectionEnd)}};
}

bool Markdown::isInCode(const QString &text, int at) const
{
    return endsInCode(QStringView(text).first(std::clamp<qsizetype>(at, 0, text.size())));
}

} // namespace hearth
