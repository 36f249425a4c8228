// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/search/MessageSearch.h"

#include "DiskHistory.h"
#include "KeptSearch.h"
#include "model/Rules.h"
#include "models/Bounds.h"
#include "net/RestClient.h"
#include "protocol/Rest.h"
#include "protocol/RestSearch.h"
#include "session/rooms/Rooms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

using Kind = SearchOperator::Kind;

/// A server that says more than that in order to be asked for more is not asked.
constexpr qsizetype longestCursor = 200;

/// Where days begin as they do for whoever asks.
QTimeZone ownZone()
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    return zone.isValid() ? zone : QTimeZone::utc();
}

/// Of the same, a name that a server takes: where the system has one that is not of the database, by its distance from UTC.
QString zoneName()
{
    const QByteArray id = ownZone().id();
    if (QTimeZone::isTimeZoneIdAvailable(id) || id.contains('/'))
        return QString::fromLatin1(id);
    const int hours = -ownZone().offsetFromUtc(QDateTime::currentDateTimeUtc()) / 3600; // in these names east is minus
    return u"Etc/GMT%1%2"_s.arg(hours < 0 ? QString() : u"+"_s, QString::number(hours));
}

QUrlQuery parameters(const MessageSearch::Question &question, const QString &cursor)
{
    QUrlQuery query;
    // QUrlQuery takes a plus for one that was meant.
    const auto add = [&query](const QString &name, const QString &value) {
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(u"q"_s, question.text);
    add(u"limit"_s, QString::number(MessageSearch::pageSize));
    add(u"sort"_s, question.byRelevance ? u"relevance"_s : u"newest"_s);
    if (question.room.isValid() && question.query.values(Kind::In).isEmpty())
        add(u"room"_s, QString::number(question.room.value));
    if (question.query.times(QTimeZone::utc()) != SearchTimes())
        add(u"time_zone"_s, zoneName());
    if (!cursor.isEmpty())
        add(u"cursor"_s, cursor);
    return query;
}

Result<MessageSearch::Page> pageOf(const Result<QJsonObject> &reply)
{
    const auto results = reply ? rest::SearchResults::fromJson(*reply) : reply.error();
    if (!results)
        return results.error();
    MessageSearch::Page page;
    for (const rest::SearchResult &result : results->results)
        if (page.messages.size() < 4 * MessageSearch::pageSize)
            page.messages.append(bounded(*result.message));
    page.isComplete = results->complete;
    page.cursor = results->cursor.size() <= longestCursor ? results->cursor : QString();
    return page;
}

} // namespace

MessageSearch::MessageSearch(const Author &self, RestClient *rest, DiskHistory *history, Rooms *rooms)
    : m_self(self)
    , m_rest(rest)
    , m_history(history)
    , m_rooms(rooms)
{
}

MessageSearch::~MessageSearch() = default;

void MessageSearch::stop()
{
    m_request.reset();
}

void MessageSearch::give(const Answer &answer, const Result<Page> &page)
{
    m_request.reset();
    answer(page);
}

void MessageSearch::ask(const Question &question, const QString &cursor, const Answer &answer)
{
    m_request = std::make_unique<QObject>();
    if (!m_rest->isOpen() && cursor.isEmpty())
        return askThisMachine(question, answer);
    m_rest->get(rest::searchPath, parameters(question, cursor), m_request.get(), [=, this](const Result<QJsonObject> &reply) {
        const auto page = pageOf(reply);
        if (!page && cursor.isEmpty() && page.error().code == ErrorCode::Unreachable)
            askThisMachine(question, answer);
        else
            give(answer, page);
    });
}

void MessageSearch::askThisMachine(const Question &question, const Answer &answer)
{
    KeptQuestion kept {question.query, SearchFilter::of(question.query, ownZone())};
    const auto rooms = roomsMeant(question);
    if (!rooms) {
        QMetaObject::invokeMethod(m_request.get(), [=, this] { give(answer, rooms.error()); }, Qt::QueuedConnection);
        return;
    }
    kept.rooms = *rooms;
    kept.byRelevance = question.byRelevance;
    const QStringList names = question.query.values(Kind::From);
    for (const QString &name : names)
        kept.from.append(rules::foldedName(name.compare("me"_L1, Qt::CaseInsensitive) == 0 ? m_self.username : name));
    if (!question.query.values(Kind::Mentions).isEmpty())
        kept.filter.mentioned = m_self.id;
    m_history->search(kept, m_request.get(), [=, this](const KeptFindings &findings) {
        give(answer, Page {bounded(findings.messages), {}, findings.isComplete, true});
    });
}

Result<QList<RoomId>> MessageSearch::roomsMeant(const Question &question) const
{
    QList<RoomId> meant;
    const QStringList names = question.query.values(Kind::In);
    const QList<Room> rooms = m_rooms->list()->rooms();
    if (names.isEmpty()) {
        for (const Room &room : rooms)
            if (!question.room.isValid() || room.id == question.room)
                meant.append(room.id);
        return meant;
    }
    for (const QString &name : names) {
        const QString folded = rules::foldedName(name);
        const qsizetype before = meant.size();
        for (const Room &room : rooms) {
            // A direct one by the other one's name.
            const bool isCalled = room.kind != RoomKind::Direct
                ? rules::foldedName(room.name) == folded
                : std::ranges::any_of(room.users, [&](const Shared<User> &user) {
                      return user->id != m_self.id && rules::foldedName(user->username) == folded;
                  });
            if (isCalled && !meant.contains(room.id))
                meant.append(room.id);
        }
        if (meant.size() == before)
            return Error {ErrorCode::InvalidField,
                Rooms::tr("There is no room \"%1\" on this computer, and the server cannot be asked.").arg(name)};
    }
    return meant;
}

} // namespace hearth
