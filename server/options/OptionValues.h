// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ServerConfig.h"

#include <functional>

/// How options read their values.
namespace hearth::optionvalues {

using Apply = std::function<Result<void>(ServerConfig &, const QString &)>;

inline Error wrong(const QString &sentence)
{
    return {ErrorCode::InvalidRequest, sentence};
}

inline Result<qint64> integer(const QString &text, qint64 min, qint64 max)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (!ok || value < min || value > max)
        return wrong(QStringLiteral("must be a whole number from %1 to %2, not \"%3\"")
                .arg(QString::number(min), QString::number(max), text));
    return value;
}

/// Stores a whole number through the member that `member` returns.
template <typename Member>
Apply number(Member member, qint64 min, qint64 max)
{
    return [member, min, max](ServerConfig &config, const QString &text) -> Result<void> {
        const auto value = integer(text, min, max);
        if (!value)
            return value.error();
        auto &target = member(config);
        target = std::decay_t<decltype(target)>(*value);
        return {};
    };
}

} // namespace hearth::optionvalues
