// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSocket>
#include <QNetworkReply>

namespace hearth {

/// What a failed connection means, as one sentence for people.
QString sentenceFor(QAbstractSocket::SocketError error);
QString sentenceFor(QNetworkReply::NetworkError error);

} // namespace hearth
