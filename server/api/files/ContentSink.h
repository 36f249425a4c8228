// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BodySink.h"
#include "ContentWriter.h"
#include "HttpUpload.h"
#include "PieceQueue.h"

namespace hearth {

class FileStore;

/// Has the body of a request kept as a content, and refuses the rest of it where that fails.
class ContentSink : public BodySink
{
public:
    using Done = std::function<void(const Result<KeptContent> &)>;

    /// `done` is told once all of it is there; not where the client went before.
    ContentSink(FileStore &files, const HttpUpload &upload, bool keepsAll, Done done);
    ~ContentSink() override;

    bool write(QByteArrayView piece) override { return m_queue->write(piece); }
    bool readsOn() const override { return true; }
    void readOn(Source source) override { m_queue->fetch(std::move(source)); }
    void finish() override;
    qint64 held() const override { return m_queue->held(); }

private:
    const std::shared_ptr<ContentWriter> m_writer;
    const std::shared_ptr<PieceQueue> m_queue;
    Done m_done;
};

} // namespace hearth
