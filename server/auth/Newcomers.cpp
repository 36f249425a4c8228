// SPDX-License-Identifier: GPL-3.0-or-later
#include "Newcomers.h"

#include "Exclusions.h"
#include "Storage.h"
#include "invites/UsedInvite.h"
#include "sessions/Tokens.h"

#include "model/Rules.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int guestCodeLength = 6; // 31^6: a collision in a million for every 900 guests, and then the next is tried

/// Within a job: whether there may be one more of those that `count` counts; 0: any number.
Result<void> roomForOneMore(const Result<qint64> &count, int most, const QString &what)
{
    if (!count)
        return count.error();
    if (most > 0 && *count >= most)
        return Error {ErrorCode::LimitReached, u"This server has reached its limit of %1 %2."_s.arg(QString::number(most), what)};
    return {};
}

/// Within a job: the guest under a name that nobody has.
Result<User> createGuest(Store &store, StoredUser guest)
{
    for (int tries = 8;; --tries) {
        guest.user.username = rules::guestPrefix + tokens::code(guestCodeLength);
        auto created = store.users().create(guest);
        if (created || created.error().code != ErrorCode::UsernameTaken || tries == 0)
            return created;
    }
}

/// Within a job: nobody comes to a server without an owner by this link any more.
Result<void> useOwnerLink(Store &store, const QByteArray &link)
{
    if (link.isEmpty())
        return {};
    const auto used = store.ownerLinks().use(link);
    if (!used)
        return used.error();
    return *used ? Result<void>() : inviteInvalid();
}

/// Within a job: their session, and what their invite does for them.
Result<Entered> enter(Store &store, const User &user, const QByteArray &invite, const QDateTime &now, int mostMembers)
{
    Entered entered;
    if (!invite.isEmpty()) {
        const auto joined = useInvite(store, invite, user.id, now, mostMembers);
        if (!joined)
            return joined.error();
        entered.joined = *joined;
    }
    const auto session = Sessions::create(store, user, now);
    if (!session)
        return session.error();
    entered.session = *session;
    return entered;
}

/// Within a job: the account with the role that it gets, if there may be one more.
Result<StoredUser> admitted(Store &store, StoredUser account, const Admission &admission, int most)
{
    if (const auto fits = Newcomers::roomForAccount(store, most); !fits)
        return fits.error();
    if (admission.firstIsOwner) {
        const auto others = store.users().hasAccounts();
        if (!others)
            return others.error();
        if (!*others)
            account.user.role = Role::Owner;
    }
    return account;
}

} // namespace

Result<void> Newcomers::roomForAccount(Store &store, int most)
{
    return roomForOneMore(most > 0 ? store.users().accountCount() : 0, most, u"accounts"_s);
}

void Newcomers::addAccount(
    const StoredUser &account, const Admission &admission, const QString &address, const Answer<Entered> &answer)
{
    const auto add = [asked = StoredUser(account), admission, address, mostMembers = limit(m_limits.maxMembers),
                         most = admission.isLimited ? limit(m_limits.maxAccounts) : 0](Store &store) -> Result<Entered> {
        if (const auto may = Exclusions::admit(store, address, asked.createdAt); !may)
            return may.error();
        const auto account = admitted(store, asked, admission, most);
        if (!account)
            return account.error();
        if (const auto used = useOwnerLink(store, admission.ownerLink); !used)
            return used.error();
        const auto created = store.users().create(*account);
        if (!created)
            return created.error();
        if (!address.isEmpty())
            if (const auto noted = store.tokens().signedInFrom(created->id, address, account->createdAt); !noted)
                return noted.error();
        return enter(store, *created, admission.invite, account->createdAt, mostMembers);
    };
    m_storage.write<Entered>(&m_storage, add, answer);
}

void Newcomers::addGuest(const StoredUser &guest, const Admission &admission, const Answer<Entered> &answer)
{
    const auto add = [guest, invite = admission.invite, mostMembers = limit(m_limits.maxMembers), most = limit(m_limits.maxGuests)](
                         Store &store) -> Result<Entered> {
        if (const auto may = Exclusions::admit(store, guest.address, guest.createdAt); !may)
            return may.error();
        if (const auto fits = roomForOneMore(most > 0 ? store.users().guestCount() : 0, most, u"guests"_s); !fits)
            return fits.error();
        const auto created = createGuest(store, guest);
        return created ? enter(store, *created, invite, guest.createdAt, mostMembers) : created.error();
    };
    m_storage.write<Entered>(&m_storage, add, answer);
}

} // namespace hearth
