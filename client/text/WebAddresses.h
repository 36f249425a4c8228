// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>
#include <QUrl>

namespace hearth {

/// A web address in a text: its place, in UTF-16 units, and where it leads.
struct WebAddress
{
    qsizetype start = 0;
    qsizetype length = 0;
    QUrl url;
};

/// The addresses in a text that somebody wrote, in their order: http and https, written out with their scheme or beginning
/// with "www." (which leads to http, as a browser then does), and mail addresses. Pages have a host, and are without a name or password before it ("http://bank.example@evil.example" leads elsewhere than it looks).
/// An address ends at blanks, quotes, angle brackets, control characters and those that turn the direction of writing;
/// punctuation at its end belongs to the sentence, and so does a closing bracket that was opened before the address.
/// None in a line that turns the direction of writing by control characters: what is seen there is not what opens.
/// At most 20 in a text.
QList<WebAddress> webAddresses(QStringView text);

/// The first of them, as it leads; empty when there is none.
QString firstWebAddress(QStringView text);

/// LRE, RLE, PDF, LRO, RLO and the isolates: with them an address can be made to read as another.
bool turnsDirection(QChar c);

/// The address that is all of this text, or is led to by it as firstWebAddress() has it; not valid if it is none of the above.
QUrl webAddress(const QString &text);

} // namespace hearth
