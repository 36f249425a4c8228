// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/Route.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hearth {

Result<QJsonObject> RestCall::bodyObject() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError)
        return Error {ErrorCode::InvalidRequest, u"The body is not JSON: %1 at byte %2."_s.arg(error.errorString()).arg(error.offset)};
    if (!document.isObject())
        return Error {ErrorCode::InvalidRequest, u"The body must be a JSON object."_s};
    return document.object();
}

} // namespace hearth
