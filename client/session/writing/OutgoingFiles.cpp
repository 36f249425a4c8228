// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/writing/OutgoingFiles.h"

#include "session/writing/Attaching.h"

#include <QFile>

namespace hearth {

OutgoingFiles::OutgoingFiles(RestClient *rest, Clock *clock, Outbox *outbox, Attaching *attaching, QObject *parent)
    : QObject(parent)
    , m_uploads(rest, clock)
{
    connect(&m_uploads, &Uploads::changed, attaching, &Attaching::takeFile);
    connect(&m_uploads, &Uploads::changed, outbox, &Outbox::takeFile);
    connect(attaching, &Attaching::wanted, &m_uploads, &Uploads::send);
    connect(attaching, &Attaching::dropped, this, [this](const OutgoingFile &file) { forget(file, false); });
    connect(outbox, &Outbox::filesWanted, this, [this](const Outbox::Entry &entry) {
        for (const OutgoingFile &file : entry.message.files)
            m_uploads.send(file);
    });
    connect(outbox, &Outbox::outdated, &m_uploads, &Uploads::drop);
    connect(outbox, &Outbox::ended, this, [this](const Outbox::Entry &entry, bool isSent) {
        for (const OutgoingFile &file : entry.message.files)
            forget(file, isSent);
    });
}

void OutgoingFiles::forget(const OutgoingFile &file, bool isSent)
{
    if (!isSent)
        m_uploads.drop(file);
    if (file.isCopy)
        QFile::remove(file.path);
}

} // namespace hearth
