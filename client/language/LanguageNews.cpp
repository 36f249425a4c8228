// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/LanguageNews.h"

namespace hearth {

LanguageNews *LanguageNews::instance()
{
    static LanguageNews news;
    return &news;
}

} // namespace hearth
