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

void MessagePages::latest(QObject *context, TakePage answer) const
{
    askPage({{u"limit"_s, QString::number(rest::defaultPageSize)}}, context, std::move(answer));
}

void MessagePages::before(Seq seq, QObject *context, TakePage answer) const
{
    const QString limit = QString::number(rest::defaultPageSize);
    askPage({{u"before"_s, QString::number(seq)}, {u"limit"_s, limit}}, context, std::move(answer));
}

void MessagePages::after(Seq seq, int limit, QObject *context, TakePage answer) const
{
    askPage({{u"after"_s, QString::number(seq)}, {u"limit"_s, QString::number(limit)}}, context, std::move(answer));
}

void MessagePages::around(Seq seq, QObject *context, TakePageAround answer) const
{
    const QString limit = QString::number(rest::defaultPageSize);
    ask<rest::MessagesAround>({{u"around"_s, QString::number(seq)}, {u"limit"_s, limit}}, context,
        [answer = std::move(answer)](const Result<QList<Message>> &messages, const rest::MessagesAround &page) {
            answer(messages, page.hasMoreBefore, page.hasMoreAfter);
        });
}

void MessagePages::changedAfter(ChangeNumber change, QObject *context,
    std::function<void(const Result<QList<Message>> &messages, ChangeNumber known)> answer) const
{
    const QString limit = QString::number(rest::maxPageSize);
    ask<rest::ChangedMessages>({{u"changed_after"_s, QString::number(change)}, {u"limit"_s, limit}}, context,
        [answer = std::move(answer)](const Result<QList<Message>> &messages, const rest::ChangedMessages &changed) {
            const bool isAll = !changed.hasMore || !messages || messages->isEmpty();
            answer(messages, isAll ? changed.lastChange : messages->last().change);
        });
}

void MessagePages::askPage(const QUrlQuery &query, QObject *context, TakePage answer) const
{
    ask<rest::MessagePage>(
        query, context, [answer = std::move(answer)](const Result<QList<Message>> &messages, const rest::MessagePage &page) {
            answer(messages, page.hasMore);
        });
}

template <typename Page>
void MessagePages::ask(const QUrlQuery &query, QObject *context,
    std::function<void(const Result<QList<Message>> &messages, const Page &page)> answer) const
{
    m_rest->get(rest::pathFor(rest::messagesPath, m_room.value), query, context,
        [room = m_room, answer = std::move(answer)](const Result<QJsonObject> &reply) {
            if (!reply)
                return answer(reply.error(), {});
            const auto page = Page::fromJson(*reply);
            if (!page) {
                const QString reason = QCoreApplication::translate(
                    "hearth::MessagePages", "The server sent messages that are not understood.");
                return answer(Error {ErrorCode::WrongVersion, reason}, {});
            }
            QList<Message> messages = bounded(QList<Message>(page->messages.begin(), page->messages.end()));
            messages.removeIf([room](const Message &message) { return message.roomId != room; });
            answer(std::move(messages), *page);
        });
}

} // namespace hearth
