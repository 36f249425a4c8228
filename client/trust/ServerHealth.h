// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QJsonObject>
#include <QString>

namespace hearth {

/// What a server says of itself to everybody.
struct ServerHealth
{
    QString name; ///< as it calls itself; empty where it does not
    QString access; ///< "open", "invite" or "closed"; empty where it does not say
    QString id; ///< likewise

    /// Of the answer to /healthz. WrongVersion for what is no Hearth server that this program understands; `address` is where it answers, for
    /// that sentence.
    static Result<ServerHealth> from(const Result<QJsonObject> &answer, const QString &address);
};

} // namespace hearth
