// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/ProfilePictures.h"

#include "Permissions.h"
#include "Storage.h"
#include "attachments/Attachments.h"
#include "audit/Recorded.h"
#include "core/Clock.h"
#include "quotas/Waiting.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Everybody is told of each.
constexpr RateLimit choices {10, std::chrono::minutes(1)};

Error nobody()
{
    return {ErrorCode::UserNotFound, u"There is no such user."_s};
}

} // namespace

ProfilePictures::ProfilePictures(const Permissions &permissions, Attachments &attachments, Storage &storage, const Clock &clock,
    const ChatOptions &options, QObject *parent)
    : QObject(parent)
    , m_permissions(permissions)
    , m_attachments(attachments)
    , m_storage(storage)
    , m_clock(clock)
    , m_maxWaitingWrites(options.maxWaitingWrites)
    , m_maxWaitingReads(options.maxWaitingReads)
    , m_allowance(choices, options.rateLimits, clock)
{
}

Result<void> ProfilePictures::admit(const Caller &caller)
{
    if (const auto may = m_permissions.onServer(caller.user, ServerAction::ChoosePicture); !may)
        return may;
    if (const auto can = m_attachments.canStore(); !can)
        return can;
    return m_allowance.take(caller.user, u"pictures"_s);
}

void ProfilePictures::set(UserId user, const NewContent &picture, Held bytes, const Answer<User> &answer)
{
    if (const auto may = m_permissions.onServer(user, ServerAction::ChoosePicture); !may) // while the bytes were written
        return answer(may.error());
    m_storage.write<PictureSet>(
        this, [user, picture](Store &store) { return store.pictures().set(user, picture); },
        [this, bytes = std::move(bytes), answer](const Result<PictureSet> &set) {
            if (!set)
                return answer(set.error());
            m_attachments.countKept(set->newBytes);
            Q_EMIT userChanged(set->user);
            answer(asKnown(set->user));
            m_attachments.takeLoose(); // the one before it
        });
}

void ProfilePictures::remove(const Caller &caller, UserId user, const Answer<User> &answer)
{
    const bool isOwn = caller.user == user;
    const auto may = isOwn ? m_permissions.enter(user) : m_permissions.toUser(caller.user, ServerAction::RemovePicture, user);
    if (!may)
        return answer(may.error());
    const auto known = m_permissions.known(user);
    if (!known)
        return answer(nobody());
    if (const auto allowed = m_allowance.take(caller.user, u"pictures"_s); !allowed)
        return answer(allowed.error());
    if (const auto free = roomForWrites(m_storage, m_maxWaitingWrites); !free)
        return answer(free.error());
    m_storage.write<std::optional<User>>(this,
        recorded(Act {AuditAction::PictureRemoved, caller.user, m_clock.now(), user, {}, {}},
            [user](Store &store) { return store.pictures().remove(user); }),
        [this, known, answer](const Result<std::optional<User>> &removed) {
            if (!removed)
                return answer(removed.error());
            if (*removed)
                Q_EMIT userChanged(**removed);
            answer(*removed ? asKnown(**removed) : *known);
            m_attachments.takeLoose();
        });
}

/// With their presence, which the store does not have.
User ProfilePictures::asKnown(const User &stored) const
{
    const auto known = m_permissions.known(stored.id);
    return known ? *known : stored;
}

void ProfilePictures::find(UserId reader, UserId user, const Answer<StoredPicture> &answer)
{
    if (const auto may = m_permissions.onServer(reader, ServerAction::SeePeople); !may)
        return answer(may.error());
    const auto known = m_permissions.known(user);
    if (!known)
        return answer(nobody());
    const Error none {ErrorCode::AttachmentNotFound, u"%1 has no picture."_s.arg(known->displayName)};
    if (known->picture.isEmpty())
        return answer(none);
    if (const auto free = roomForReads(m_storage, m_maxWaitingReads); !free)
        return answer(free.error());
    m_storage.read<std::optional<StoredPicture>>(
        this, [user](Store &store) { return store.pictures().of(user); },
        [none, answer](const Result<std::optional<StoredPicture>> &found) {
            if (!found)
                return answer(found.error());
            answer(*found ? Result<StoredPicture>(**found) : none);
        });
}

} // namespace hearth
