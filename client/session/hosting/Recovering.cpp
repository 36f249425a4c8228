// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/hosting/Recovering.h"

#include "net/RestClient.h"
#include "protocol/Rest.h"
#include "protocol/RestAccounts.h"

namespace hearth {

namespace {
constexpr qsizetype longestCode = 100; ///< whatever a server says
}

Recovering::Recovering(RestClient *rest, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
{
}

void Recovering::make(qint64 user)
{
    forget();
    m_request = std::make_unique<QObject>();
    Q_EMIT changed();
    m_rest->send(
        "POST", rest::pathFor(rest::passwordResetPath, user), {}, m_request.get(), [this](const Result<QJsonObject> &answer) {
            m_request.release()->deleteLater(); // it is the one that is calling
            const auto made = answer ? rest::RecoveryCode::fromJson(*answer) : answer.error();
            m_error = made ? QString() : made.error().message;
            m_code = made ? made->code.simplified().left(longestCode) : QString();
            m_expiresAt = made ? made->expiresAt.toLocalTime() : QDateTime();
            Q_EMIT changed();
        });
}

void Recovering::forget()
{
    m_request.reset();
    m_code.clear();
    m_expiresAt = {};
    m_error.clear();
    Q_EMIT changed();
}

} // namespace hearth
