// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/ContentSink.h"

#include "FileStore.h"
#include "rest/Responses.h"

namespace hearth {

ContentSink::ContentSink(FileStore &files, const HttpUpload &upload, bool keepsAll, Done done)
    : m_writer(std::make_shared<ContentWriter>(files.folder, keepsAll))
    , m_queue(std::make_shared<PieceQueue>(
          files.threads, [writer = m_writer](QByteArrayView bytes) { return writer->write(bytes); },
          PieceQueue::Heard {
              [upload] { upload.resume(); }, [upload](const Error &error) { upload.reply().send(errorResponse(error)); }}))
    , m_done(std::move(done))
{
}

ContentSink::~ContentSink()
{
    if (m_done)
        m_queue->giveUp();
}

void ContentSink::finish()
{
    const auto kept = std::make_shared<Result<KeptContent>>(Error {});
    m_queue->finish(
        [writer = m_writer, kept]() -> Result<void> {
            *kept = writer->keep();
            return *kept ? Result<void>() : kept->error();
        },
        [kept, done = std::exchange(m_done, {})](
            const Result<void> &result) { done(result ? *kept : Result<KeptContent>(result.error())); });
}

} // namespace hearth
