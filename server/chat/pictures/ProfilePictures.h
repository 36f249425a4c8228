// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AttachmentStore.h"
#include "Caller.h"
#include "ChatOptions.h"
#include "accounts/PictureStore.h"
#include "core/Answer.h"
#include "quotas/Allowance.h"

#include <QObject>

namespace hearth {

class Attachments;
class Clock;
class Permissions;
class Storage;

/// The pictures that people are shown with. Their bytes are kept among those of files, come here as what was found out of them, and go
/// when nobody refers to them any more. All may answer Forbidden, RateLimited, StorageFull, Busy. Lives on the server thread.
class ProfilePictures : public QObject
{
    Q_OBJECT
public:
    using Held = std::shared_ptr<void>;

    ProfilePictures(const Permissions &permissions, Attachments &attachments, Storage &storage, const Clock &clock,
        const ChatOptions &options, QObject *parent = nullptr);

    /// Whether the caller may choose one now; counts as often as it is asked.
    Result<void> admit(const Caller &caller);
    /// What was admitted has come: from now on they are shown with it. Answers with them as they are then.
    void set(UserId user, const NewContent &picture, Held bytes, const Answer<User> &answer);
    /// One's own, or of somebody who stands below. Answers with them as they are then. UserNotFound.
    void remove(const Caller &caller, UserId user, const Answer<User> &answer);
    /// Of somebody whom one may see. UserNotFound; AttachmentNotFound where they have none.
    void find(UserId reader, UserId user, const Answer<StoredPicture> &answer);

Q_SIGNALS:
    /// Comes before the answer.
    void userChanged(const hearth::User &user);

private:
    User asKnown(const User &stored) const;

    const Permissions &m_permissions;
    Attachments &m_attachments;
    Storage &m_storage;
    const Clock &m_clock;
    const int m_maxWaitingWrites;
    const int m_maxWaitingReads;
    Allowance m_allowance;
};

} // namespace hearth
