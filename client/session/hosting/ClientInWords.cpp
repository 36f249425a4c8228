// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/hosting/ClientInWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ClientInWords)
};

/// The first whose mark is in the text: every browser names those that it is like, so the order counts.
QString named(const QString &text, std::initializer_list<std::pair<QLatin1StringView, QLatin1StringView>> marks)
{
    for (const auto &[mark, name] : marks)
        if (text.contains(mark))
            return name;
    return {};
}

} // namespace

QString clientInWords(const QString &userAgent)
{
    const QString said = userAgent.simplified().left(100);
    if (said.isEmpty())
        return Words::tr("Unknown program");
    const QString browser = said.startsWith("Mozilla/"_L1)
        ? named(userAgent,
              {{"Edg"_L1, "Edge"_L1}, {"OPR/"_L1, "Opera"_L1}, {"SamsungBrowser/"_L1, "Samsung Internet"_L1},
                  {"Firefox/"_L1, "Firefox"_L1}, {"FxiOS/"_L1, "Firefox"_L1}, {"CriOS/"_L1, "Chrome"_L1},
                  {"Chrome/"_L1, "Chrome"_L1}, {"Safari/"_L1, "Safari"_L1}})
        : QString();
    if (browser.isEmpty())
        return said;
    const QString system = named(userAgent,
        {{"iPhone"_L1, "iPhone"_L1}, {"iPad"_L1, "iPad"_L1}, {"Android"_L1, "Android"_L1}, {"Windows"_L1, "Windows"_L1},
            {"CrOS"_L1, "ChromeOS"_L1}, {"Macintosh"_L1, "macOS"_L1}, {"Linux"_L1, "Linux"_L1}});
    return system.isEmpty() ? browser : Words::tr("%1 on %2").arg(browser, system);
}

} // namespace hearth
