// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/FileDialogs.h"

#include "model/text/FileName.h"
#include "program/Program.h"

#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

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
    , m_pictureFolder(QUrl::fromLocalFile(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)))
    , m_saveFolder(QUrl::fromLocalFile(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)))
{
    connect(program->desktop(), &DesktopServices::filesAsked, this, &FileDialogs::choose);
    connect(program->desktop(), &DesktopServices::pictureAsked, this, &FileDialogs::choosePicture);
    connect(program->desktop(), &DesktopServices::placeAsked, this, &FileDialogs::choosePlace);
}

/// Null while another one is open.
QFileDialog *FileDialogs::begin(const QString &title)
{
    if (std::exchange(m_isOpen, true))
        return nullptr;
    auto *dialog = new QFileDialog(nullptr, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Not for one window: where no window manager says which one is in front, Qt knows of none.
    dialog->setWindowModality(Qt::ApplicationModal);
    connect(dialog, &QDialog::finished, this, [this] { m_isOpen = false; });
    return dialog;
}

/// Over the window, and not somewhere beside it.
void FileDialogs::show(QFileDialog *dialog)
{
    dialog->winId();
    if (dialog->windowHandle())
        dialog->windowHandle()->setTransientParent(windowBelow());
    dialog->open();
}

void FileDialogs::choose()
{
    QFileDialog *dialog = begin(tr("Send files"));
    if (!dialog)
        return;
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setLabelText(QFileDialog::Accept, tr("Send"));
    dialog->setDirectoryUrl(m_folder);
    // Not urlsSelected(), of which only the dialogs of desktops tell, and Qt's own does not.
    connect(dialog, &QDialog::accepted, this, [this, dialog] { take(dialog->selectedUrls()); });
    show(dialog);
}

void FileDialogs::take(const QList<QUrl> &chosen)
{
    if (chosen.isEmpty())
        return;
    m_folder = chosen.first().adjusted(QUrl::RemoveFilename);
    Q_EMIT m_program->desktop()->filesChosen(chosen);
}

void FileDialogs::choosePicture()
{
    QFileDialog *dialog = begin(tr("Choose your picture"));
    if (!dialog)
        return;
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Pictures") + u" (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.avif)"_s, tr("All files") + u" (*)"_s});
    dialog->setSupportedSchemes({u"file"_s});
    dialog->setDirectoryUrl(m_pictureFolder);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QUrl chosen = dialog->selectedUrls().value(0);
        if (!chosen.isLocalFile())
            return;
        m_pictureFolder = chosen.adjusted(QUrl::RemoveFilename);
        Q_EMIT m_program->desktop()->pictureChosen(chosen);
    });
    show(dialog);
}

void FileDialogs::choosePlace(const QVariantMap &card)
{
    QFileDialog *dialog = begin(tr("Save the file"));
    if (!dialog)
        return;
    dialog->setAcceptMode(QFileDialog::AcceptSave); // which asks before anything is replaced
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setSupportedSchemes({u"file"_s});
    dialog->setDirectoryUrl(m_saveFolder);
    dialog->selectFile(cleanFileName(card.value(u"name"_s).toString()));
    connect(dialog, &QDialog::accepted, this, [this, dialog, card] {
        const QUrl place = dialog->selectedUrls().value(0);
        if (!place.isLocalFile())
            return;
        m_saveFolder = place.adjusted(QUrl::RemoveFilename);
        Q_EMIT m_program->desktop()->placeChosen(card, place.toLocalFile());
    });
    show(dialog);
}

} // namespace hearth
