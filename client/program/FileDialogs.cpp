// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/FileDialogs.h"

#include "program/Program.h"

#include <QFileDialog>
#include <QGuiApplication>
#include <QWindow>

namespace hearth {

FileDialogs::FileDialogs(Program *program)
    : m_program(program)
{
    connect(program->desktop(), &DesktopServices::filesAsked, this, &FileDialogs::choose);
}

void FileDialogs::choose()
{
    if (std::exchange(m_isOpen, true))
        return;
    auto *dialog = new QFileDialog(nullptr, tr("Send files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setLabelText(QFileDialog::Accept, tr("Send"));
    dialog->setWindowModality(Qt::WindowModal);
    connect(dialog, &QFileDialog::urlsSelected, m_program->desktop(), &DesktopServices::filesChosen);
    connect(dialog, &QObject::destroyed, this, [this] { m_isOpen = false; });
    // Over the window, and not somewhere beside it.
    dialog->winId();
    if (dialog->windowHandle())
        dialog->windowHandle()->setTransientParent(QGuiApplication::focusWindow());
    dialog->open();
}

} // namespace hearth
