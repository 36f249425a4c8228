// SPDX-License-Identifier: GPL-3.0-or-later
#include "AuthOptions.h"

using namespace Qt::StringLiterals;

namespace hearth {

QString accessPolicyName(AccessPolicy policy)
{
    switch (policy) {
    case AccessPolicy::Open: return u"open"_s;
    case AccessPolicy::Invite: return u"invite"_s;
    case AccessPolicy::Closed: return u"closed"_s;
    }
    Q_UNREACHABLE();
}

Result<AccessPolicy> accessPolicyFromName(const QString &name)
{
    for (const AccessPolicy policy : {AccessPolicy::Open, AccessPolicy::Invite, AccessPolicy::Closed})
        if (accessPolicyName(policy) == name)
            return policy;
    return Error {ErrorCode::InvalidField, u"Access is \"open\", \"invite\" or \"closed\", not \"%1\"."_s.arg(name), u"access"_s};
}

} // namespace hearth
