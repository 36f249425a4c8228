// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>

#include <optional>

namespace hearth {

/// The type of the service in DNS-SD.
inline constexpr QLatin1StringView discoveryService("_hearth._tcp");

/// What a server tells everyone on the network of itself: nothing that it would not tell whoever connects. Whatever came from the
/// network is bounded and fit to be shown, and no more to be believed than what any stranger says.
struct Announcement
{
    QString id; ///< a UUID, in lower case and without braces
    QString name; ///< as the server calls itself: one line, 1 to 64 characters
    QString access; ///< open, invite or closed
    QString host = {}; ///< who hosts it, as they are called; empty where it does not say
    std::optional<int> people = {}; ///< how many are there now
    QString fingerprint = {}; ///< of its key (isFingerprint()); empty where it speaks no TLS
    QString version = {}; ///< of the program; empty where it does not say

    static constexpr qsizetype longestName = 64; ///< characters

    /// The strings of the TXT record: `key=value` in UTF-8, each of at most 255 bytes, 512 with their lengths.
    QByteArrayList toTxt() const;
    /// Nothing for what is none, or of another version of this form. Keys may be missing but v, id, name and access; what is not
    /// understood of the others is left out.
    static std::optional<Announcement> fromTxt(const QByteArrayList &txt);

    friend bool operator==(const Announcement &, const Announcement &) = default;
};

} // namespace hearth
