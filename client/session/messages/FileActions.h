// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/messages/MessageSubject.h"

namespace hearth {

class ReceivedFiles;

/// What can be done with each file of a message, a part of what can be done with the message: one action for each file and use, as
/// those have no place in a table.
class FileActions
{
public:
    /// The files must outlive it.
    explicit FileActions(ReceivedFiles *files)
        : m_files(files)
    {
    }

    ReceivedFiles *files() const { return m_files; }
    /// As MessageActions has them; Enter opens the first, unless something else does it.
    QVariantList offers(const MessageSubject &message) const;
    void act(const QString &name, const MessageSubject &message) const;

private:
    ReceivedFiles *const m_files;
};

} // namespace hearth
