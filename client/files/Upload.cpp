// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/Upload.h"

#include "core/Clock.h"
#include "core/WorkerThreads.h"
#include "net/RestClient.h"
#include "pictures/PictureReader.h"
#include "pictures/Thumbnail.h"
#include "protocol/Rest.h"

#include <QNetworkReply>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// The server has it on its disk before it says so: few enough of these that this costs nothing, and small enough to be sent again.
constexpr qint64 pieceSize = 4 * 1024 * 1024;
const std::pair<QByteArray, QByteArray> version {"Tus-Resumable", "1.0.0"};

} // namespace

Upload::Upload(RestClient *rest, WorkerThreads *threads, Clock *clock, const OutgoingFile &file, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
    , m_threads(threads)
    , m_clock(clock)
    , m_file(file)
    , m_bytes(std::make_shared<SentBytes>(file))
    , m_rate(clock)
{
}

Upload::~Upload()
{
    stop();
}

OutgoingFile Upload::file() const
{
    OutgoingFile file = m_file;
    file.perSecond = m_rate.perSecond();
    return file;
}

void Upload::reach(qint64 sent)
{
    m_file.sent = sent;
    m_rate.reached(sent);
    Q_EMIT progressed();
}

void Upload::start()
{
    if (!m_step && m_timer == 0 && !m_file.isThere()) {
        m_backoff.reset();
        next();
    }
}

void Upload::pause()
{
    stop();
    m_knowsHowFar = false; // what was on its way may have come
}

void Upload::giveUp()
{
    stop();
    if (m_file.isThere())
        deleteThere(rest::pathFor(rest::attachmentPath, m_file.attachment.id.value));
    else if (m_file.upload.isValid())
        deleteThere(path());
}

/// If the server does not hear of that, it forgets it by itself.
void Upload::deleteThere(const QString &path)
{
    m_rest->send("DELETE", path, {}, m_rest, [](const Result<QJsonObject> &) { });
}

void Upload::stop()
{
    m_clock->cancel(std::exchange(m_timer, 0));
    m_step.reset();
    m_rate.stop();
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr))
        reply->abort();
}

QString Upload::path() const
{
    return rest::pathFor(rest::uploadPath, m_file.upload.value);
}

void Upload::next()
{
    m_step = std::make_unique<QObject>();
    if (m_file.sentInAll < 0)
        look();
    else if (!m_file.upload.isValid())
        create();
    else if (!m_knowsHowFar)
        askHowFar();
    else
        readOn();
}

/// How much it is to be, which the server wants to know first.
void Upload::look()
{
    const auto count = std::make_shared<qint64>(0);
    read([count](SentBytes &bytes) { return FilePiece {bytes.count(*count), {}}; },
        [this, count](const FilePiece &) {
            m_file.sentInAll = *count;
            next();
        });
}

/// Where files are read; `then` is done here, unless it was stopped meanwhile or the file is not what it was.
void Upload::read(std::function<FilePiece(SentBytes &)> work, std::function<void(const FilePiece &)> then)
{
    const auto job = [work = std::move(work), then = std::move(then), bytes = m_bytes, step = QPointer(m_step.get()),
                         self = QPointer(this)]() -> WorkerThreads::Finish {
        const FilePiece piece = work(*bytes);
        return [=] {
            if (!step || !self)
                return;
            if (piece.is == FilePiece::Is::Read)
                then(piece);
            else
                self->fail(piece.is == FilePiece::Is::Gone ? tr("The file is not there any more.")
                                                           : tr("The file was changed while it was sent."));
        };
    };
    if (!m_threads->submit(job))
        retry({ErrorCode::Busy, {}});
}

void Upload::create()
{
    QUrlQuery query;
    query.addQueryItem(u"name"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_file.attachment.name)));
    if (m_file.form == OutgoingFile::Form::Original)
        query.addQueryItem(u"metadata"_s, u"keep"_s);
    const QString to = rest::pathFor(rest::roomAttachmentsPath, m_file.room.value) + u'?' + query.toString(QUrl::FullyEncoded);
    const RestClient::Headers headers {version, {"Upload-Length", QByteArray::number(m_file.sentInAll)}};
    m_reply = m_rest->sendBytes("POST", to, headers, {}, m_step.get(), [this](const Result<QJsonObject> &answer) {
        const auto state = answer ? rest::UploadState::fromJson(*answer) : answer.error();
        if (!state)
            return retry(state.error());
        m_file.upload = state->id;
        Q_EMIT placed();
        takeState(answer, true);
    });
}

void Upload::askHowFar()
{
    m_rest->get(path(), {}, m_step.get(), [this](const Result<QJsonObject> &answer) { takeState(answer, false); });
}

void Upload::takeState(const Result<QJsonObject> &answer, bool isNew)
{
    const auto state = answer ? rest::UploadState::fromJson(*answer) : answer.error();
    if (!state)
        return retry(state.error());
    if (state->attachment) {
        m_whole = *state->attachment;
        return makeThumbnail();
    }
    if (state->size != m_file.sentInAll && !isNew) { // begun by a program that sends other parts of it
        deleteThere(path());
        m_file.upload = {};
        return next();
    }
    if (state->size != m_file.sentInAll || state->offset > state->size)
        return fail(tr("The server's answer was not understood."));
    m_knowsHowFar = true;
    reach(state->offset);
    next();
}

void Upload::readOn()
{
    read([offset = m_file.sent](SentBytes &bytes) { return bytes.read(offset, pieceSize); },
        [this](const FilePiece &piece) { send(piece.bytes); });
}

void Upload::send(const QByteArray &bytes)
{
    const RestClient::Headers headers {
        version, {"Content-Type", "application/offset+octet-stream"}, {"Upload-Offset", QByteArray::number(m_file.sent)}};
    const auto progress = [this, from = m_file.sent, most = qint64(bytes.size())](
                              qint64 sent) { reach(from + std::clamp<qint64>(sent, 0, most)); };
    // As the server's Location has it.
    const QString to = m_file.form == OutgoingFile::Form::Original ? path() + u"?metadata=keep"_s : path();
    m_reply = m_rest->sendBytes(
        "PATCH", to, headers, bytes, m_step.get(),
        [this, end = m_file.sent + bytes.size()](const Result<QJsonObject> &answer) {
            if (!answer)
                return retry(answer.error());
            m_backoff.reset();
            reach(end);
            m_knowsHowFar = end < m_file.sentInAll; // then the server says what it has become
            next();
        },
        progress);
}

/// Without one everything goes on: who shows the picture then fetches the picture itself.
void Upload::makeThumbnail()
{
    if (m_whole.hasThumbnail || !isPictureType(m_whole.type))
        return finish(m_whole);
    const auto make = [path = m_file.path, step = QPointer(m_step.get()), self = QPointer(this)]() -> WorkerThreads::Finish {
        const Thumbnail thumbnail = thumbnailOf(path);
        return [=] {
            if (step && self)
                self->sendThumbnail(thumbnail.bytes, thumbnail.blur);
        };
    };
    if (!m_threads->submit(make))
        retry({ErrorCode::Busy, {}});
}

void Upload::sendThumbnail(const QByteArray &bytes, const QString &blur)
{
    if (bytes.isEmpty())
        return finish(m_whole);
    QUrlQuery query;
    query.addQueryItem(u"blur"_s, QString::fromLatin1(QUrl::toPercentEncoding(blur)));
    const QString to = rest::pathFor(rest::thumbnailPath, m_whole.id.value) + u'?' + query.toString(QUrl::FullyEncoded);
    m_reply = m_rest->sendBytes("PUT", to, {}, bytes, m_step.get(), [this](const Result<QJsonObject> &answer) {
        if (!answer && mayPass(answer.error().code))
            return retry(answer.error());
        const auto attachment = answer ? attachmentFromJson(*answer) : answer.error();
        finish(attachment && attachment->id == m_whole.id ? *attachment : m_whole);
    });
}

void Upload::finish(const Attachment &attachment)
{
    stop();
    m_file.attachment = attachment;
    m_file.sent = m_file.bytesToSend();
    Q_EMIT finished();
}

void Upload::retry(const Error &error)
{
    m_reply = nullptr;
    m_knowsHowFar = false;
    switch (error.code) {
    case ErrorCode::AttachmentNotFound: // nobody sent it within an hour
        if (!m_file.upload.isValid())
            return fail(error.message);
        m_file.upload = {};
        m_file.sent = 0;
        break;
    case ErrorCode::Unreachable:
    case ErrorCode::RateLimited:
    case ErrorCode::Busy:
    case ErrorCode::Internal:
    case ErrorCode::WrongOffset: break;
    case ErrorCode::NotFound:
    case ErrorCode::MethodNotAllowed: return fail(tr("This server does not accept files."));
    default: return fail(error.message);
    }
    m_step.reset();
    m_timer = m_clock->after(std::max<std::chrono::milliseconds>(m_backoff.next(), error.retryAfter), this, [this] {
        m_timer = 0;
        next();
    });
}

void Upload::fail(const QString &sentence)
{
    stop();
    m_file.error = sentence;
    Q_EMIT failed();
}

} // namespace hearth
