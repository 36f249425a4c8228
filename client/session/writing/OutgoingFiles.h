// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/Uploads.h"
#include "session/writing/Outbox.h"

namespace hearth {

class Attaching;

/// Sends the files of what is being written and of what waits in the outbox, whichever room is shown, and tells both how far they
/// are. What is sent or not wanted any more is forgotten, here and by the server; copies that this program made are deleted.
class OutgoingFiles : public QObject
{
    Q_OBJECT
public:
    /// All of them must outlive it.
    OutgoingFiles(RestClient *rest, Clock *clock, Outbox *outbox, Attaching *attaching, QObject *parent = nullptr);

    void setOnline(bool online) { m_uploads.setOnline(online); }

private:
    void forget(const OutgoingFile &file, bool isSent);

    Uploads m_uploads;
};

} // namespace hearth
