// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hearth {

/// Tells those who keep words of the program that it speaks another language from now on: what they ask tr() and QLocale for
/// after that is of the new one. QML's own bindings need none of this. GUI thread.
class LanguageNews : public QObject
{
    Q_OBJECT
public:
    /// Of the program, and as long as it.
    static LanguageNews *instance();

Q_SIGNALS:
    void changed();
};

} // namespace hearth
