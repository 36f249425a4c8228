// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SuggestedUsername.h"

#include "model/Rules.h"

namespace hearth {

QString suggestedUsername(const QString &displayName)
{
    QString fitting;
    for (const char32_t character : displayName.simplified().normalized(QString::NormalizationForm_C).toUcs4()) {
        const QString one = QString::fromUcs4(&character, 1);
        // Twice, because a username has at least two characters.
        if (const auto rule = rules::username(one + one); rule)
            fitting += one;
        else if (character == U' ')
            fitting += u'.';
    }
    fitting = fitting.toLower();
    while (rules::isLikeGuest(fitting))
        fitting.remove(0, rules::guestPrefix.size());
    return rules::username(rules::firstCharacters(fitting, rules::maxUsername)).value_or(QString());
}

} // namespace hearth
