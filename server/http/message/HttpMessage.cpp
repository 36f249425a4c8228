// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpMessage.h"

#include <algorithm>

namespace hearth {

QByteArray HttpRequest::header(QByteArrayView lowerCaseName) const
{
    return headerInPlace(lowerCaseName).toByteArray();
}

QByteArrayView HttpRequest::headerInPlace(QByteArrayView lowerCaseName) const
{
    const auto found = std::find_if(
        headers.begin(), headers.end(), [&](const auto &header) { return header.first == lowerCaseName; });
    return found == headers.end() ? QByteArrayView() : found->second;
}

} // namespace hearth
