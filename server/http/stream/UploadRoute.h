// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpMessage.h"

#include <functional>
#include <vector>

namespace hearth {

class HttpUpload;

/// Requests whose body is not gathered but streamed.
struct UploadRoute
{
    QByteArray method;
    QString path; ///< whole; a segment `*` is any one: `/api/rooms/*/attachments`
    qint64 maxBytes = 0; ///< of a body; more is refused with 413 before any of it is read
    /// Asked before the body is read, with a request that has none: to accept or to refuse, now or later.
    std::function<void(const HttpRequest &, const HttpUpload &)> open;

    bool fits(const HttpRequest &request) const;
};

/// The first that fits; null: none.
const UploadRoute *findUploadRoute(const std::vector<UploadRoute> &routes, const HttpRequest &request);

} // namespace hearth
