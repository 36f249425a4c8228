// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpMessage.h"
#include "core/Error.h"

namespace hearth {

/// The HTTP status that fits an error: the one place where the two meet.
int httpStatus(ErrorCode code);
HttpResponse jsonResponse(int status, const JsonText &json);
/// `{"error": {...}}`, with Retry-After and WWW-Authenticate where they belong.
HttpResponse errorResponse(const Error &error);

} // namespace hearth
