// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachments/AttachmentTickets.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QByteArray newKey()
{
    std::array<quint32, 8> random {};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    return QByteArray(reinterpret_cast<const char *>(random.data()), qsizetype(sizeof random));
}

/// However much of them is the same.
bool isSame(const QByteArray &a, const QByteArray &b)
{
    uchar difference = uchar(a.size() != b.size());
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
        difference |= uchar(a[i]) ^ uchar(b[i]);
    return difference == 0;
}

} // namespace

AttachmentTickets::AttachmentTickets(const Clock &clock)
    : m_clock(clock)
    , m_key(newKey())
{
}

rest::Ticket AttachmentTickets::make(UserId user, AttachmentId attachment) const
{
    const QDateTime until = m_clock.now().addDuration(std::chrono::milliseconds(life));
    const QByteArray sealed = seal(user, attachment, until.toMSecsSinceEpoch());
    return {u"%1.%2.%3"_s.arg(QString::number(user.value), QString::number(until.toMSecsSinceEpoch()), QString::fromLatin1(sealed)),
        until};
}

Result<UserId> AttachmentTickets::check(const QString &ticket, AttachmentId attachment) const
{
    const auto parts = QStringView(ticket).split(u'.');
    if (parts.size() == 3) {
        const UserId user {parts[0].toLongLong()};
        const qint64 until = parts[1].toLongLong();
        if (isSame(parts[2].toLatin1(), seal(user, attachment, until)) && until > m_clock.now().toMSecsSinceEpoch())
            return user;
    }
    return Error {ErrorCode::Unauthorized, u"This ticket is not good, or not any more."_s};
}

QByteArray AttachmentTickets::seal(UserId user, AttachmentId attachment, qint64 until) const
{
    const QByteArray words = QByteArray::number(user.value) + ' ' + QByteArray::number(attachment.value) + ' '
        + QByteArray::number(until);
    return QMessageAuthenticationCode::hash(words, m_key, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace hearth
