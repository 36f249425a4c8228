// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cors.h"

namespace hearth {

Cors::Cors(QStringList allowedOrigins)
    : m_allowed(std::move(allowedOrigins))
{
}

bool Cors::allows(const QByteArray &origin) const
{
    return m_allowed.isEmpty() || origin.isEmpty() || m_allowed.contains(QString::fromUtf8(origin), Qt::CaseInsensitive);
}

QList<std::pair<QByteArray, QByteArray>> Cors::headers(const QByteArray &origin) const
{
    if (m_allowed.isEmpty())
        return {{"Access-Control-Allow-Origin", "*"}};
    if (origin.isEmpty() || !allows(origin))
        return {{"Vary", "Origin"}};
    return {{"Access-Control-Allow-Origin", origin}, {"Vary", "Origin"}};
}

HttpResponse Cors::preflight() const
{
    return {204, {}, {},
        {{"Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"},
            {"Access-Control-Allow-Headers", "Authorization, Content-Type"}, {"Access-Control-Max-Age", "86400"}}};
}

} // namespace hearth
