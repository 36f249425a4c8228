// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/AttachmentRoutes.h"

#include "Chat.h"
#include "FileStore.h"
#include "files/ContentSink.h"
#include "files/ResumableUploads.h"
#include "files/ServedAttachment.h"
#include "files/UploadParameters.h"
#include "protocol/Rest.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr qint64 largestThumbnail = 256 * 1024;
constexpr int longestThumbnailSide = 800;

Answer<StoredAttachment> told(QObject *context, const RestCall &call, int status)
{
    return call.later<StoredAttachment>(
        context, status, [](const StoredAttachment &stored) -> const Attachment & { return stored.attachment; });
}

AttachmentId idOf(const RestCall &call)
{
    return {call.id};
}

/// All of the bytes in the body of one request.
void upload(const RestCall &call, Chat &chat, FileStore &files, QObject *context)
{
    const auto wanted = uploadParameters(call.request);
    if (!wanted)
        return call.fail(wanted.error());
    const RoomId room {call.id};
    const auto admitted = chat.attachments.admit(call.caller(), room, call.upload->size());
    if (!admitted)
        return call.fail(admitted.error());
    const NewUpload upload {room, call.user, wanted->name, call.upload->size(), wanted->blur, chat.now()};
    const auto keep = [call, &chat, upload, admitted = *admitted, context](const Result<KeptContent> &kept) {
        if (!kept)
            return call.fail(kept.error());
        chat.attachments.add(upload, kept->content, kept->claim, told(context, call, 201));
    };
    call.upload->accept(std::make_unique<ContentSink>(files, *call.upload, wanted->keepsAll, keep));
}

Result<void> isThumbnail(const NewContent &content)
{
    const bool isImage = content.type == "image/jpeg"_L1 || content.type == "image/png"_L1 || content.type == "image/webp"_L1;
    const int side = std::max(content.width, content.height);
    if (isImage && side > 0 && side <= longestThumbnailSide)
        return {};
    return Error {
        ErrorCode::InvalidRequest, u"A thumbnail is a JPEG, PNG or WebP of at most %1 by %1 pixels."_s.arg(longestThumbnailSide)};
}

void putThumbnail(const RestCall &call, Chat &chat, FileStore &files, QObject *context)
{
    const auto wanted = uploadParameters(call.request);
    if (!wanted)
        return call.fail(wanted.error());
    const auto keep = [call, &chat, blur = wanted->blur, context](const Result<KeptContent> &kept) {
        if (!kept)
            return call.fail(kept.error());
        if (const auto is = isThumbnail(kept->content); !is)
            return call.fail(is.error());
        chat.attachments.setThumbnail(call.user, idOf(call), kept->content, blur, kept->claim, told(context, call, 200));
    };
    const auto open = [call, &files, keep](const Result<StoredAttachment> &found) {
        if (!found)
            return call.fail(found.error());
        call.upload->accept(std::make_unique<ContentSink>(files, *call.upload, false, keep));
    };
    chat.attachments.findOwn(call.user, idOf(call), {context, open});
}

/// Who asks is known by a token, or by the ticket in the address.
void serve(const RestCall &call, Chat &chat, FileStore &files, QObject *context, bool thumbnail)
{
    UserId user = call.user;
    if (!user.isValid()) {
        const auto ticket = chat.attachments.checkTicket(call.request.query.queryItemValue(u"ticket"_s), idOf(call));
        if (!ticket)
            return call.fail(ticket.error());
        user = *ticket;
    }
    chat.attachments.find(user, idOf(call), {context, [call, &files, thumbnail](const Result<StoredAttachment> &found) {
                                                 if (!found)
                                                     return call.fail(found.error());
                                                 call.reply.send(thumbnail ? servedThumbnail(call.request, *found, files.folder)
                                                                           : servedAttachment(call.request, *found, files.folder));
                                             }});
}

} // namespace

QList<Route> attachmentRoutes(Chat &chat, FileStore &files, QObject *context)
{
    auto *const inParts = new ResumableUploads(chat, files, context);
    const auto post = [&chat, &files, inParts, context](const RestCall &call) {
        ResumableUploads::isAskedFor(call.request) ? inParts->create(call) : upload(call, chat, files, context);
    };
    const auto thumbnail = [&chat, &files, context](const RestCall &call) { putThumbnail(call, chat, files, context); };
    const auto get = [&chat, &files, context](const RestCall &call) { serve(call, chat, files, context, false); };
    const auto getThumbnail = [&chat, &files, context](const RestCall &call) { serve(call, chat, files, context, true); };
    const auto remove = [&chat, context](const RestCall &call) {
        chat.attachments.removeUnsent(call.user, idOf(call), call.laterDone(context));
    };
    const auto ticket = [&chat, context](const RestCall &call) {
        chat.attachments.makeTicket(call.user, idOf(call), call.later<rest::Ticket>(context));
    };
    return inParts->routes()
        + QList<Route> {
            {"POST", rest::roomAttachmentsPath, Auth::Bearer, post, chat.options.uploads.maxBytes},
            {"GET", rest::attachmentPath, Auth::BearerOrTicket, get},
            {"DELETE", rest::attachmentPath, Auth::Bearer, remove},
            {"PUT", rest::thumbnailPath, Auth::Bearer, thumbnail, largestThumbnail},
            {"GET", rest::thumbnailPath, Auth::BearerOrTicket, getThumbnail},
            {"POST", rest::ticketPath, Auth::Bearer, ticket},
        };
}

} // namespace hearth
