// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QAbstractSocket>
#include <QNetworkReply>

namespace hearth {

/// What a failed connection means, as one sentence for people.
QString sentenceFor(QAbstractSocket::SocketError error);
QString sentenceFor(QNetworkReply::NetworkError error);

/// Who answers shows another key than the known server.
QString otherKeySentence();

/// What a server refused, as people are told. Its sentences are for programs as well, with numbers of rooms and messages and names
/// of fields in them: what the code says is said in words of this program, and only reasons that no code has stay the server's.
Error inOwnWords(Error error);

} // namespace hearth
