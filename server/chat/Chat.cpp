// SPDX-License-Identifier: GPL-3.0-or-later
#include "Chat.h"

#include "Storage.h"

namespace hearth {

Chat::Chat(Storage &storage, Clock &clock, const ChatOptions &options, QObject *parent)
    : QObject(parent)
    , permissions(directory)
    , typing(directory, permissions, bus, clock, options)
    , presence(directory, bus, storage, clock, options)
    , rooms(directory, permissions, typing, bus, storage, clock, options)
    , messages(directory, permissions, typing, bus, storage, clock, options)
    , m_storage(storage)
    , m_guestExpiry(directory, presence, bus, storage, clock, options)
{
}

void Chat::load(Answer<void> answer)
{
    m_storage.read<Directory::Snapshot>(this, &Directory::read, [this, answer](const Result<Directory::Snapshot> &snapshot) {
        if (!snapshot)
            return answer(snapshot.error());
        directory.load(*snapshot);
        m_guestExpiry.start();
        answer({});
    });
}

} // namespace hearth
