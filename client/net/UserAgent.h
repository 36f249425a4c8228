// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkRequest>
#include <QSysInfo>

namespace hearth {

/// The request, with what this program tells servers that it is: by which people know their sessions, and hosts who is connected with
/// what.
inline QNetworkRequest introduced(QNetworkRequest request)
{
    static const QByteArray name = "Hearth on " + QSysInfo::prettyProductName().toUtf8(); // which reads a file
    request.setRawHeader("User-Agent", name);
    return request;
}

} // namespace hearth
