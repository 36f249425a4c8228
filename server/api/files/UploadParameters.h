// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpMessage.h"
#include "core/Result.h"

namespace hearth {

/// What is said of a file beside its bytes.
struct UploadParameters
{
    QString name; ///< clean
    QString blur; ///< empty: none
    bool keepsAll = false; ///< also what an image tells of its maker
};

/// `name`, `blur` and `metadata=keep` of a request's address, or the `filename` of its Upload-Metadata. InvalidField.
Result<UploadParameters> uploadParameters(const HttpRequest &request);

} // namespace hearth
