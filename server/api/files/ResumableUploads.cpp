// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/ResumableUploads.h"

#include "Chat.h"
#include "ContentWriter.h"
#include "FileStore.h"
#include "PieceQueue.h"
#include "files/UploadParameters.h"
#include "protocol/Rest.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

namespace {

constexpr QByteArrayView version = "1.0.0";
constexpr auto touchEvery = 10min;

std::optional<qint64> number(const HttpRequest &request, QByteArrayView name)
{
    bool ok = false;
    const qint64 value = request.headerInPlace(name).toByteArray().toLongLong(&ok);
    return ok && value >= 0 && value <= maxWireInteger ? std::optional(value) : std::nullopt;
}

/// Whether it answered, because the client speaks another version.
bool refusesVersion(const RestCall &call)
{
    const QByteArrayView wanted = call.request.headerInPlace("tus-resumable");
    if (wanted.isNull() || wanted == version)
        return false;
    HttpResponse refused = errorResponse({ErrorCode::InvalidRequest, u"This server speaks tus 1.0.0."_s});
    refused.status = 412;
    refused.headers.emplaceBack("Tus-Version", version.toByteArray());
    call.reply.send(refused);
    return true;
}

/// As HTTP writes times (RFC 9110, 5.6.7).
QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

/// One request that goes on with an upload.
struct ResumableUploads::Part
{
    RestCall call;
    StoredAttachment upload;
    QString path;
    KnownUploads::Known known; ///< its follower is of the thread that has the file, as long as that is open
    DiskFile file; ///< of the thread that has it
    Result<void> open() { return file.isOpen() ? Result<void>() : file.open(path, DiskFile::Begin::AtTheEnd); }
    Result<void> write(QByteArrayView bytes)
    {
        auto written = open();
        if (written)
            written = file.write(bytes);
        if (!written)
            known.follower.reset(); // who knows how much of it is there
        return written && known.follower ? known.follower->write(bytes) : written;
    }
    QList<std::function<void()>> waiting;
};

class ResumableUploads::PartSink : public BodySink
{
public:
    PartSink(ResumableUploads &uploads, std::shared_ptr<Part> part)
        : m_uploads(&uploads)
        , m_part(std::move(part))
        , m_queue(std::make_shared<PieceQueue>(
              uploads.m_files.threads, [part = m_part](QByteArrayView bytes) { return part->write(bytes); },
              PieceQueue::Heard {[upload = *m_part->call.upload] { upload.resume(); },
                  [call = m_part->call](const Error &error) { call.fail(error); }}))
    {
    }
    ~PartSink() override
    {
        if (!m_isWhole)
            end(); // what has come is kept
    }
    bool write(QByteArrayView piece) override
    {
        touch();
        return m_queue->write(piece);
    }
    bool readsOn() const override { return true; }
    void readOn(Source source) override
    {
        touch();
        m_queue->fetch(std::move(source));
    }
    void finish() override
    {
        m_isWhole = true;
        end();
    }
    qint64 held() const override { return m_queue->held(); }

private:
    void touch()
    {
        if (m_uploads && m_uploads->m_chat.elapsed() - m_part->known.touchedAt > touchEvery) { // it is slow, and not forgotten
            m_part->known.touchedAt = m_uploads->m_chat.elapsed();
            m_uploads->m_chat.attachments.touch(m_part->upload.attachment.id, {m_uploads, [](const Result<void> &) { }});
        }
    }
    void end()
    {
        const auto last = [part = m_part]() -> Result<void> {
            const auto opened = part->open();
            const auto synced = opened ? part->file.sync() : opened;
            part->file.close();
            return synced;
        };
        const auto done = [uploads = m_uploads, part = m_part, isWhole = m_isWhole](const Result<void> &written) {
            if (!uploads)
                return;
            if (!written)
                uploads->ended(part, written.error());
            else
                isWhole ? uploads->written(part) : uploads->ended(part, part->upload);
        };
        m_queue->finish(last, done);
    }

    const QPointer<ResumableUploads> m_uploads;
    const std::shared_ptr<Part> m_part;
    const std::shared_ptr<PieceQueue> m_queue;
    bool m_isWhole = false;
};

ResumableUploads::ResumableUploads(Chat &chat, FileStore &files, QObject *parent)
    : QObject(parent)
    , m_chat(chat)
    , m_files(files)
{
}

ResumableUploads::~ResumableUploads() = default;

bool ResumableUploads::isAskedFor(const HttpRequest &request)
{
    return !request.headerInPlace("upload-length").isNull() || !request.headerInPlace("tus-resumable").isNull();
}

QList<Route> ResumableUploads::routes()
{
    return {
        {"PATCH", rest::uploadPath, Auth::Bearer, [this](const RestCall &call) { append(call); }, m_chat.options.uploads.maxBytes},
        {"GET", rest::uploadPath, Auth::Bearer, [this](const RestCall &call) { tell(call); }},
        {"DELETE", rest::uploadPath, Auth::Bearer, [this](const RestCall &call) { remove(call); }},
    };
}

void ResumableUploads::create(const RestCall &call)
{
    if (refusesVersion(call))
        return;
    const auto size = number(call.request, "upload-length");
    if (!size || call.upload->size() > 0)
        return call.fail(
            {ErrorCode::InvalidRequest, u"An upload in parts is created with Upload-Length, and no body of its own."_s});
    const auto wanted = uploadParameters(call.request);
    if (!wanted)
        return call.fail(wanted.error());
    const RoomId room {call.id};
    const auto admitted = m_chat.attachments.admit(call.caller(), room, *size);
    if (!admitted)
        return call.fail(admitted.error());
    const NewUpload upload {room, call.user, wanted->name, *size, wanted->blur, m_chat.now()};
    const auto created = [this, call, admitted = *admitted, keepsAll = wanted->keepsAll](const Result<StoredAttachment> &stored) {
        if (!stored)
            return call.fail(stored.error());
        HttpResponse response = state(201, *stored);
        const QString path = rest::pathFor(rest::uploadPath, stored->attachment.id.value);
        // What is not kept of an upload is in its address, which clients take as it is.
        response.headers.emplaceBack("Location", path.toLatin1() + (keepsAll ? "?metadata=keep" : ""));
        call.reply.send(response);
    };
    m_chat.attachments.create(upload, {this, created});
}

void ResumableUploads::append(const RestCall &call)
{
    if (refusesVersion(call) || takesOver(call, [this, call] { append(call); }))
        return;
    m_chat.attachments.findOwn(call.user, {call.id}, {this, [this, call](const Result<StoredAttachment> &upload) {
                                                          upload ? appendNow(call, *upload) : call.fail(upload.error());
                                                      }});
}

void ResumableUploads::appendNow(const RestCall &call, const StoredAttachment &upload)
{
    const qint64 there = offset(upload);
    const auto from = number(call.request, "upload-offset");
    if (!from || *from != there)
        return call.fail({ErrorCode::WrongOffset, u"%1 bytes are there; go on behind them."_s.arg(there), u"Upload-Offset"_s});
    if (call.upload->size() > upload.announced - there)
        return call.fail({ErrorCode::TooLarge, u"That is more than the %1 bytes that were announced."_s.arg(upload.announced)});
    if (upload.isWhole()) // said again, for the answer was lost
        return call.reply.send(state(204, upload));
    if (m_parts.contains(upload.attachment.id)) // of somebody who came at the same time
        return call.fail({ErrorCode::WrongOffset, u"Another connection goes on with this upload."_s});
    if (const auto can = m_chat.attachments.canStore(); !can)
        return call.fail(can.error());
    const auto part = std::make_shared<Part>();
    part->call = call;
    part->upload = upload;
    part->path = m_files.folder.incoming(upload.attachment.id);
    part->known = m_known.take(upload.attachment.id, there);
    if (const auto wanted = uploadParameters(call.request); wanted && there == 0)
        part->known.follower = ContentWriter::following(m_files.folder, wanted->keepsAll);
    m_parts.insert(upload.attachment.id, part);
    call.upload->accept(std::make_unique<PartSink>(*this, part));
}

bool ResumableUploads::takesOver(const RestCall &call, std::function<void()> then)
{
    const auto part = m_parts.value({call.id});
    if (!part || part->call.user != call.user)
        return false;
    part->waiting.append(std::move(then));
    part->call.fail({ErrorCode::WrongOffset, u"Another connection goes on with this upload."_s}); // ends its sink
    return true;
}

void ResumableUploads::written(const std::shared_ptr<Part> &part)
{
    if (offset(part->upload) == part->upload.announced)
        return complete(part);
    if (part->known.touchedAt.count() > 0 && m_chat.elapsed() - part->known.touchedAt < touchEvery)
        return ended(part, part->upload);
    part->known.touchedAt = m_chat.elapsed();
    m_chat.attachments.touch(
        part->upload.attachment.id, {this, [this, part](const Result<void> &touched) {
                                         ended(part, touched ? Result<StoredAttachment>(part->upload) : touched.error());
                                     }});
}

void ResumableUploads::complete(const std::shared_ptr<Part> &part)
{
    const AttachmentId id = part->upload.attachment.id;
    const auto wanted = uploadParameters(part->call.request);
    if (!wanted)
        return ended(part, wanted.error());
    const auto kept = [self = QPointer(this), part, id](const Result<KeptContent> &kept) {
        if (!self)
            return;
        if (!kept)
            return self->ended(part, kept.error());
        self->m_chat.attachments.complete(part->call.user, id, kept->content, kept->claim,
            {self, [self, part](const Result<StoredAttachment> &stored) { self->ended(part, stored); }});
    };
    const bool taken = m_files.threads.submit(
        [files = &m_files, part, keepsAll = wanted->keepsAll, kept]() -> WorkerThreads::Finish {
            const auto follower = std::exchange(part->known.follower, nullptr);
            const bool isKnown = follower && follower->keepsAll() == keepsAll && follower->followed() == part->upload.announced;
            return [kept,
                       content = isKnown ? follower->keepFile(part->path)
                                         : ContentWriter::adopt(files->folder, part->path, keepsAll)] { kept(content); };
        });
    if (!taken)
        ended(part, Error {ErrorCode::Busy, u"The server has too much to store; try again in a moment."_s, {}, 1s});
}

void ResumableUploads::ended(const std::shared_ptr<Part> &part, const Result<StoredAttachment> &upload)
{
    m_parts.remove(part->upload.attachment.id);
    if (upload && !upload->isWhole())
        m_known.keep(part->upload.attachment.id, std::exchange(part->known, {}));
    upload ? part->call.reply.send(state(204, *upload)) : part->call.fail(upload.error());
    for (const auto &then : std::exchange(part->waiting, {}))
        then();
}

void ResumableUploads::tell(const RestCall &call)
{
    // Who asks by HEAD where to go on is about to.
    if (refusesVersion(call) || (call.request.method == "HEAD" && takesOver(call, [this, call] { tell(call); })))
        return;
    m_chat.attachments.findOwn(call.user, {call.id}, {this, [this, call](const Result<StoredAttachment> &upload) {
                                                          upload ? call.reply.send(state(200, *upload)) : call.fail(upload.error());
                                                      }});
}

void ResumableUploads::remove(const RestCall &call)
{
    m_chat.attachments.removeUnsent(call.user, {call.id}, call.laterDone(this));
}

qint64 ResumableUploads::offset(const StoredAttachment &upload) const
{
    if (upload.isWhole())
        return upload.announced;
    return QFileInfo(m_files.folder.incoming(upload.attachment.id)).size(); // 0 where there is none
}

HttpResponse ResumableUploads::state(int status, const StoredAttachment &upload) const
{
    const qint64 there = offset(upload);
    const QDateTime expires = m_chat.now().addDuration(Attachments::unsentFor - touchEvery); // for sure
    rest::UploadState told {upload.attachment.id, there, upload.announced, expires, {}};
    if (upload.isWhole())
        told.attachment = upload.attachment;
    HttpResponse response = status == 204 ? HttpResponse {204} : jsonResponse(status, jsonText(told));
    response.headers = {
        {"Tus-Resumable", version.toByteArray()},
        {"Upload-Offset", QByteArray::number(there)},
        {"Upload-Length", QByteArray::number(upload.announced)},
        {"Upload-Expires", httpDate(expires)},
        {"Cache-Control", "no-store"},
        {"Access-Control-Expose-Headers", "Location, Tus-Resumable, Tus-Version, Upload-Expires, Upload-Length, Upload-Offset"},
    };
    return response;
}

} // namespace hearth
