// SPDX-License-Identifier: GPL-3.0-or-later
#include "UploadRoute.h"

#include <algorithm>

namespace hearth {

bool UploadRoute::fits(const HttpRequest &request) const
{
    if (request.method != method)
        return false;
    const auto wanted = QStringView(path).split(u'/');
    const auto asked = QStringView(request.path).split(u'/');
    return std::equal(wanted.begin(), wanted.end(), asked.begin(), asked.end(),
        [](QStringView want, QStringView ask) { return want == ask || (want == u"*" && !ask.isEmpty()); });
}

const UploadRoute *findUploadRoute(const std::vector<UploadRoute> &routes, const HttpRequest &request)
{
    const auto found = std::find_if(routes.begin(), routes.end(), [&](const UploadRoute &route) { return route.fits(request); });
    return found == routes.end() ? nullptr : &*found;
}

} // namespace hearth
