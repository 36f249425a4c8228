// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/FileDialogs.h"

#include "program/Program.h"

#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QWindow>

#include <algorithm>

namespace hearth {

namespace {

QWindow *windowBelow()
{
    if (QWindow *focused = QGuiApplication::focusWindow())
        return focused;
    const QWindowList windows = QGuiApplication::topLevelWindows();
    const auto shown = std::ranges::find_if(
        windows, [](const QWindow *window) { return window->isVisible() && window->type() == Qt::Window; });
    return shown == windows.end() ? nullptr : *shown;
}

} // namespace

FileDialogs::FileDialogs(Program *program)
    : m_program(program)
    , m_folder(QUrl::fromLocalFile(QDir::homePath()))
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
    // Not for one window: where no window manager says which one is in front, Qt knows of none.
    dialog->setWindowModality(Qt::ApplicationModal);
    dialog->setDirectoryUrl(m_folder);
    // Not urlsSelected(), of which only the dialogs of desktops tell, and Qt's own does not.
    connect(dialog, &QDialog::accepted, this, [this, dialog] { take(dialog->selectedUrls()); });
    connect(dialog, &QDialog::finished, this, [this] { m_isOpen = false; });
    // Over the window, and not somewhere beside it.
    dialog->winId();
    if (dialog->windowHandle())
        dialog->windowHandle()->setTransientParent(windowBelow());
    dialog->open();
}

void FileDialogs::take(const QList<QUrl> &chosen)
{
    if (chosen.isEmpty())
        return;
    m_folder = chosen.first().adjusted(QUrl::RemoveFilename);
    Q_EMIT m_program->desktop()->filesChosen(chosen);
}

} // namespace hearth
