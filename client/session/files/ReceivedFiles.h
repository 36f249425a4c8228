// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/Download.h"
#include "files/TransferRate.h"
#include "session/files/Pictures.h"

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <memory>
#include <optional>

namespace hearth {

/// The files that came with messages, as one wants them on this machine: saved where one finds them, or opened, which fetches them
/// into a folder of this program that is emptied at its next start. Programs are never opened. A file is what fileCard() says.
class ReceivedFiles : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has it")
    /// Rises with whatever state() answers.
    Q_PROPERTY(int revision READ revision NOTIFY changed)
    Q_PROPERTY(hearth::Pictures *pictures READ pictures CONSTANT)
    /// Where files are saved.
    Q_PROPERTY(QString saveFolder READ saveFolder WRITE setSaveFolder NOTIFY saveFolderChanged)
public:
    /// Both must outlive it. `openedFolder` is its own.
    ReceivedFiles(RestClient *rest, const QString &openedFolder, Clock *clock, QObject *parent = nullptr);
    ~ReceivedFiles() override;

    int revision() const { return m_revision; }
    RestClient *rest() const { return m_rest; }
    Pictures *pictures() { return &m_pictures; }
    QString saveFolder() const { return m_saveFolder; }
    void setSaveFolder(const QString &folder);

    /// What is done with a file: {state: "", "loading", "saved" or "failed", received: from 0 to 1, progress: the same
    /// in words, error, path}. `revision` is for bindings.
    Q_INVOKABLE QVariantMap state(qint64 id, int revision) const;
    Q_INVOKABLE void save(const QVariantMap &card) { want(card, Use::Save, {}); }
    /// Where a person says: placeWanted() follows, then saveTo(), unless they think better of it.
    Q_INVOKABLE void saveAs(const QVariantMap &card) { Q_EMIT placeWanted(card); }
    /// At this very path, in the place of what is there.
    void saveTo(const QVariantMap &card, const QString &path) { want(card, Use::Save, path); }
    Q_INVOKABLE void open(const QVariantMap &card) { want(card, Use::Open, {}); }
    /// What failed, the same way.
    Q_INVOKABLE void retry(qint64 id);
    /// It is not wanted any more, or what failed is not to be seen any more.
    Q_INVOKABLE void cancel(qint64 id);
    /// Where it was saved.
    Q_INVOKABLE void showFolder(qint64 id);

Q_SIGNALS:
    void changed();
    void saveFolderChanged();
    /// It is on this machine, and is to be opened by what the desktop opens such files with.
    void openWanted(const QString &path);
    void placeWanted(const QVariantMap &card);
    void folderWanted(const QString &path);

private:
    enum class Use { Save, Open };
    struct File
    {
        QVariantMap card;
        Use use = Use::Save;
        QString path = {}; ///< where it is saved; empty: under its name, or one like it, where files are saved
        std::unique_ptr<Download> download; ///< none: it is there, or failed
        std::optional<TransferRate> rate; ///< of that
        QString error;
        QString savedPath;
        QString openedPath;
    };

    void want(const QVariantMap &card, Use use, const QString &path);
    void fetch(File &file);
    void finish(qint64 id, const QString &path);
    void fail(qint64 id, const Error &error);
    void tell();
    void tellSoon();

    RestClient *const m_rest;
    Pictures m_pictures;
    const QString m_openedFolder;
    Clock *const m_clock;
    QString m_saveFolder;
    std::map<qint64, File> m_files;
    int m_revision = 0;
    quint64 m_timer = 0;
};

} // namespace hearth
