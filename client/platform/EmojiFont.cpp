// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/EmojiFont.h"

#include <QFont>
#include <QFontInfo>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace hearth {

void preferColourEmoji()
{
    QFont font = QGuiApplication::font();
    // The font that is there, and not the one that is asked for: behind a missing one the emoji's own digits and blanks would be
    // taken for words.
    font.setFamilies({QFontInfo(font).family(), u"Noto Color Emoji"_s});
    QGuiApplication::setFont(font);
}

} // namespace hearth
