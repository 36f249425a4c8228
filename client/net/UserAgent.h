// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkRequest>
#include <QSysInfo>

namespace hearth {

/// The request, with what this program tells servers that it is: by which people know their sessions, and hosts who is connected with
/// what.
inline QNetworkRequest introduced(QNetworkRequest request)
{
    request.setRawHeader("User-Agent", "Hearth on " + QSysInfo::prettyProductName().toUtf8());
    return request;
}

} // namespace hearth
