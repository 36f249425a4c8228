// SPDX-License-Identifier: GPL-3.0-or-later
#include "PublicError.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {
Q_LOGGING_CATEGORY(lcApi, "hearth.server.api", QtInfoMsg)
}

Error publicError(const Error &error)
{
    if (error.code != ErrorCode::Internal)
        return error;
    qCWarning(lcApi, "A request failed: %ls", qUtf16Printable(error.message));
    return {ErrorCode::Internal, u"Something went wrong on the server; its log says what."_s};
}

} // namespace hearth
