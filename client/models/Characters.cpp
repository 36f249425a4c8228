// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Characters.h"

#include "model/Rules.h"
#include "text/TextTraits.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr QChar zeroWidthJoiner = u'\u200D';

bool partsWords(QChar c)
{
    return c.isSpace() || c == u'.' || c == u'_' || c == u'-';
}

/// The first character as it is seen: a letter with its marks, an emoji with all that is joined to it.
QString firstSeen(QStringView word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word.data(), word.size());
    qsizetype end = finder.toNextBoundary();
    // Some versions of Qt part the emoji that a joiner joins.
    while (end > 0 && end < word.size() && (word[end - 1] == zeroWidthJoiner || word[end] == zeroWidthJoiner))
        end = finder.toNextBoundary();
    return word.first(end < 0 ? word.size() : end).toString();
}

} // namespace

QString Characters::initials(const QString &name) const
{
    QStringList found;
    for (qsizetype at = 0; at < name.size();) {
        if (partsWords(name[at])) {
            ++at;
            continue;
        }
        const auto end = std::find_if(name.begin() + at, name.end(), partsWords) - name.begin();
        found.append(firstSeen(QStringView(name).sliced(at, end - at)));
        at = end;
    }
    if (found.isEmpty())
        return u"?"_s;
    return (found.size() > 1 ? found.first() + found.last() : found.first()).toUpper();
}

int Characters::choice(const QString &name, int count) const
{
    int hash = 0;
    for (const QChar c : name)
        hash = (hash * 31 + c.unicode()) % 65521;
    return hash % std::max(1, count);
}

QString Characters::drawn(const QString &text) const
{
    return withWholeEmoji(text);
}

QString Characters::inOneFont(const QString &text) const
{
    return hearth::inOneFont(text);
}

bool Characters::hasEmoji(const QString &text) const
{
    return hearth::hasEmoji(text);
}

bool Characters::pilesMarks(const QString &text) const
{
    return hearth::pilesMarks(text);
}

bool Characters::isPrintable(const QString &text) const
{
    return !text.isEmpty() && text.at(0).category() != QChar::Other_Control;
}

int Characters::leftInMessage(const QString &text) const
{
    return rules::maxMessage - int(rules::length(text));
}

int Characters::surplus(const QString &text, int cursor, int most) const
{
    qsizetype over = rules::length(text) - most;
    if (over <= 0)
        return 0;
    const QStringView before = QStringView(text).first(std::clamp<qsizetype>(cursor, 0, text.size()));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, before.data(), before.size());
    finder.toEnd();
    qsizetype at = before.size();
    while (at > 0 && over > 0) {
        qsizetype start = finder.toPreviousBoundary();
        while (start > 0 && (before[start - 1] == zeroWidthJoiner || before[start] == zeroWidthJoiner))
            start = finder.toPreviousBoundary();
        start = std::max<qsizetype>(start, 0);
        over -= rules::length(before.sliced(start, at - start));
        at = start;
    }
    return int(before.size() - at);
}

bool Characters::isMessage(const QString &text) const
{
    return rules::messageText(text).has_value();
}

QString Characters::isolated(const QString &name) const
{
    return isolatedName(name);
}

} // namespace hearth
