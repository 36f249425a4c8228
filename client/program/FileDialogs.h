// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hearth {

class Program;

/// Lets a person choose files in the dialog of the desktop, when the program asks for some.
class FileDialogs : public QObject
{
    Q_OBJECT
public:
    /// The program must outlive it.
    explicit FileDialogs(Program *program);

private:
    void choose();

    Program *const m_program;
    bool m_isOpen = false;
};

} // namespace hearth
