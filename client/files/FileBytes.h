// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "net/RestClient.h"

namespace hearth {

/// Fetches what is small enough to be in memory: at most so many bytes; more is an error. One try. The answer comes once, never
/// from inside the call, and not at all once its context is gone. Whoever does not want it any more aborts what is returned, which
/// is null where nothing was asked: the answer then says that there is no connection.
QPointer<QNetworkReply> fetchBytes(RestClient *rest, const QString &path, const RestClient::Headers &headers, qint64 most,
    QObject *context, std::function<void(const Result<QByteArray> &)> answer);

} // namespace hearth
