// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

namespace hearth::rules {

/// Lengths are in Unicode characters (code points), not in UTF-16 units.
inline constexpr int minUsername = 2;
inline constexpr int maxUsername = 32;
inline constexpr int maxDisplayName = 64;
inline constexpr int minPassword = 8;
inline constexpr int maxPassword = 256;
inline constexpr int maxRoomName = 64;
inline constexpr int maxTopic = 250;
inline constexpr int maxMessage = 8000;
inline constexpr int maxClientId = 64;
inline constexpr int maxEmoji = 32; ///< in UTF-16 units; the longest there is has half as many

/// How the usernames begin that the server makes for guests, and no others (folded).
inline constexpr QLatin1StringView guestPrefix("guest-");

/// How long a text is, as the limits above are meant.
qsizetype length(QStringView text);

/// The first characters of it, none of them halved.
QString firstCharacters(const QString &text, int most);

/// Each returns the value as it is to be stored (white space trimmed, NFC), or InvalidField with the field's name on
/// the wire and the rule that was broken. Used by the server to refuse, by the client to say so before sending.

/// 2 to 32 letters of any script, digits, `.`, `_` or `-`; two of them to be seen.
Result<QString> username(const QString &text);
/// 1 to 64 characters in one line, one of them to be seen; what is hidden between them, and no part of any writing, is left out.
Result<QString> displayName(const QString &text);
/// 8 to 256 characters of any kind but controls; as preparedPassword() has it.
Result<QString> password(const QString &text);
/// The same password however a keyboard writes it (RFC 8265, OpaqueString): every space is U+0020, NFC; letters keep their
/// case. This is what is hashed.
QString preparedPassword(const QString &text);
/// As a display name.
Result<QString> roomName(const QString &text);
/// Up to 250 characters in one line.
Result<QString> topic(const QString &text);
/// Why somebody is banned: up to 250 characters in one line.
Result<QString> reason(const QString &text);
/// 1 to 8,000 characters, one of them to be seen; line breaks and tabs are allowed, other control characters are not.
Result<QString> messageText(const QString &text);
/// The same of one that brings something along: it may be empty.
Result<QString> caption(const QString &text);
/// 1 to 64 printable ASCII characters.
Result<QString> clientId(const QString &text);

/// One emoji, fully qualified (see unicode::emojiOf()), however it was written.
Result<QString> emoji(const QString &text);

/// What makes two names "the same": NFKC_Casefold. Store it, with a unique index on it.
QString foldedName(const QString &name);
/// What a name could be taken for, in whatever scripts it is written. For comparing only, never shown.
struct NameLook
{
    QString written; ///< what those have in common that are written alike, where a capital "i" is an "l"
    QString read; ///< the same for those that are read alike, where it is an "i" whatever it looks like

    bool isLike(const NameLook &other) const { return written == other.written || read == other.read; }
    /// One for all that are alike, and for a few that are not. To be stored, for finding them.
    QString key() const;
};
NameLook lookOfRoom(const QString &name);
/// Somebody could be taken for somebody else, so it is stricter: also "rn" for "m", "0" for "o", "1" for "l", and with accents or
/// without.
NameLook lookOfUsername(const QString &name);
/// Whether it begins like the names of guests, or looks so.
bool isLikeGuest(const QString &username);
/// By which rules and tables what is stored of names was made: where it was by others, it is to be made anew.
QString nameRules();

} // namespace hearth::rules
