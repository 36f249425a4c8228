// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QUrl>

namespace hearth {

class Program;

/// Lets a person choose files in the dialog of the desktop, when the program asks for some: in their own folder
/// first, and then where they chose the last ones.
class FileDialogs : public QObject
{
    Q_OBJECT
public:
    /// The program must outlive it.
    explicit FileDialogs(Program *program);

private:
    void choose();
    void take(const QList<QUrl> &chosen);

    Program *const m_program;
    QUrl m_folder; ///< that files were chosen from last
    bool m_isOpen = false;
};

} // namespace hearth
