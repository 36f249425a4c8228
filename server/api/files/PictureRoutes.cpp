// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/PictureRoutes.h"

#include "Chat.h"
#include "ContentWriter.h"
#include "FileStore.h"
#include "files/ServedAttachment.h"
#include "media/PersonPicture.h"
#include "protocol/RestAccounts.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Whether it is one is seen before a byte of it is kept.
void choose(const RestCall &call, Chat &chat, FileStore &files, QObject *context)
{
    if (const auto admitted = chat.pictures.admit(call.caller()); !admitted)
        return call.fail(admitted.error());
    const QByteArray bytes = call.request.body;
    if (const auto is = personPicture::check(bytes); !is)
        return call.fail(is.error());
    const auto kept = std::make_shared<Result<KeptContent>>(Error {});
    const auto keep = [&files, bytes, kept] {
        ContentWriter writer(files.folder, false);
        const auto written = writer.write(bytes);
        *kept = written ? writer.keep() : Result<KeptContent>(written.error());
    };
    const auto store = [call, &chat, kept, guard = QPointer(context)] {
        if (!guard)
            return;
        *kept ? chat.pictures.set(call.user, (*kept)->content, (*kept)->claim, call.later<User>(guard)) : call.fail(kept->error());
    };
    const bool isTaken = files.threads.submit(
        [keep, store]() -> WorkerThreads::Finish {
            keep();
            return store;
        },
        QString::number(call.user.value));
    if (!isTaken)
        call.fail({ErrorCode::Busy, u"The server is busy."_s, {}, std::chrono::seconds(1)});
}

/// Who names the picture gets just that, and need never ask for it again.
void serve(const RestCall &call, Chat &chat, FileStore &files, QObject *context)
{
    const QString named = call.request.query.queryItemValue(u"v"_s);
    chat.pictures.find(call.user, {call.id},
        {context, [call, named, &files](const Result<StoredPicture> &found) {
             if (!found)
                 return call.fail(found.error());
             if (!named.isEmpty() && named != personPicture::id(found->hash))
                 return call.fail({ErrorCode::AttachmentNotFound, u"They are not shown with this picture any more."_s});
             call.reply.send(servedPicture(call.request, *found, !named.isEmpty(), files.folder));
         }});
}

} // namespace

QList<Route> pictureRoutes(Chat &chat, FileStore &files, QObject *context)
{
    const auto put = [&chat, &files, context](const RestCall &call) { choose(call, chat, files, context); };
    const auto get = [&chat, &files, context](const RestCall &call) { serve(call, chat, files, context); };
    const auto removeOwn = [&chat, context](
                               const RestCall &call) { chat.pictures.remove(call.caller(), call.user, call.later<User>(context)); };
    const auto remove = [&chat, context](
                            const RestCall &call) { chat.pictures.remove(call.caller(), {call.id}, call.later<User>(context)); };
    return {
        {"PUT", rest::ownPicturePath, Auth::Bearer, put},
        {"DELETE", rest::ownPicturePath, Auth::Bearer, removeOwn},
        {"GET", rest::picturePath, Auth::Bearer, get},
        {"DELETE", rest::picturePath, Auth::Bearer, remove},
    };
}

} // namespace hearth
