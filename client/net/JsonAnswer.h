// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QJsonObject>

#include <functional>

namespace hearth {

/// What a server says to a request, over whichever transport, goes here.
using JsonAnswer = std::function<void(Result<QJsonObject>)>;

} // namespace hearth
