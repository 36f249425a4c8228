// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/MessagePages.h"

#include "models/Bounds.h"
#include "net/RestClient.h"
#include "protocol/Rest.h"

#include <QCoreApplication>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace hearth {

MessagePages::MessagePages(RoomId room, RestClient *rest)
    : m_room(room)
    , m_rest(rest)
{
}

void MessagePages::latest(QObject *context, Answer answer) const
{
    ask({{u"limit"_s, QString::number(rest::defaultPageSize)}}, context, std::move(answer));
}

void MessagePages::before(Seq seq, QObject *context, Answer answer) const
{
    const QString limit = QString::number(rest::defaultPageSize);
    ask({{u"before"_s, QString::number(seq)}, {u"limit"_s, limit}}, context, std::move(answer));
}

void MessagePages::after(Seq seq, int limit, QObject *context, Answer answer) const
{
    ask({{u"after"_s, QString::number(seq)}, {u"limit"_s, QString::number(limit)}}, context, std::move(answer));
}

void MessagePages::ask(const QUrlQuery &query, QObject *context, Answer answer) const
{
    m_rest->get(rest::pathFor(rest::messagesPath, m_room.value), query, context,
        [room = m_room, answer = std::move(answer)](const Result<QJsonObject> &reply) {
            if (!reply)
                return answer(reply.error(), false);
            const auto page = rest::MessagePage::fromJson(*reply);
            if (!page) {
                const QString reason = QCoreApplication::translate(
                    "hearth::MessagePages", "The server sent messages that are not understood.");
                return answer(Error {ErrorCode::WrongVersion, reason}, false);
            }
            QList<Message> messages = bounded(QList<Message>(page->messages.begin(), page->messages.end()));
            messages.removeIf([room](const Message &message) { return message.roomId != room; });
            answer(std::move(messages), page->hasMore);
        });
}

} // namespace hearth
