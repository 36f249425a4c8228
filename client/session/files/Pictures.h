// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "model/Ids.h"
#include "pictures/PictureReader.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <deque>
#include <memory>

class QNetworkReply;

namespace hearth {

class RestClient;
class WorkerThreads;

/// The pictures of files, for those that show them (ShownPicture): fetched when somebody shows one, read on other threads, kept while
/// somebody shows it and a while longer, in a bounded part of memory. What a server says of a picture is not believed.
class Pictures : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has it")
public:
    enum Use {
        Small, ///< among messages: the small picture that came with it, or itself
        Large, ///< by itself: every pixel, as far as that is sensible
        Moving, ///< among messages, with all its frames
    };
    Q_ENUM(Use)

    /// Among messages it is no larger than this, in units of the window.
    static constexpr QSize smallBox {420, 320};
    /// More than this is not fetched unless somebody asks for it.
    static constexpr qint64 mostByItself = 10 * 1024 * 1024;
    /// More than this is not held in memory to be shown.
    static constexpr qint64 mostShown = 100 * 1024 * 1024;
    /// Of pictures that nobody shows.
    static constexpr qint64 mostKept = 48 * 1024 * 1024;

    /// Which one it is.
    struct Key
    {
        AttachmentId id; ///< none: a file of this machine
        QString path;
        Use use = Small;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.id.value, key.path, int(key.use)); }
    };
    /// What is known of one.
    struct Known
    {
        enum class Is { None, Waiting, Loading, There, Failed };
        Is is = Is::None;
        ReadPicture picture; ///< once it is there
        QString error; ///< for people
    };

    /// It must outlive it.
    explicit Pictures(RestClient *rest, QObject *parent = nullptr);
    ~Pictures() override;

    /// As fileCard() has it. Counted: so many times it is let go of.
    void want(const Key &key, const QVariantMap &card);
    void letGo(const Key &key);
    /// What failed, once more.
    void retry(const Key &key);
    const Known &known(const Key &key) const;
    /// Of this size, blurred; null where that is no BlurHash.
    QImage blur(const QString &hash);

    /// It is to be shown by itself, over everything.
    Q_INVOKABLE void show(const QVariantMap &card) { Q_EMIT showWanted(card); }
    /// Into the clipboard, once it is there by itself.
    Q_INVOKABLE void copy(const QVariant &image) { Q_EMIT copyWanted(image.value<QImage>()); }

Q_SIGNALS:
    void changed(const hearth::Pictures::Key &key);
    void showWanted(const QVariantMap &card);
    void copyWanted(const QImage &image);

private:
    struct Entry
    {
        Known known;
        int users = 0;
        qint64 size = 0; ///< of the file
        QString type;
        bool hasThumbnail = false;
        bool usesThumbnail = false; ///< what is fetched now
        qint64 bytes = 0; ///< in memory
        quint64 usedAt = 0;
        QPointer<QNetworkReply> reply;
    };

    void startNext();
    void fetch(const Key &key, Entry &entry);
    void takeBytes(const Key &key, const Result<QByteArray> &bytes);
    void read(const Key &key, const QByteArray &bytes);
    void takeBeginning(const Key &key, const Result<QByteArray> &bytes);
    void takePicture(const Key &key, const ReadPicture &picture);
    void fail(const Key &key, const QString &error);
    void tidy();
    static PictureBounds boundsFor(Use use);

    RestClient *const m_rest;
    std::unique_ptr<WorkerThreads> m_threads; ///< once there is something to read
    QHash<Key, Entry> m_entries;
    std::deque<Key> m_waiting; ///< the newest last, which comes first: that is where one looks
    int m_loading = 0;
    bool m_online = false; ///< as far as is known
    quint64 m_uses = 0;
    QHash<QString, QImage> m_blurs;
};

} // namespace hearth
