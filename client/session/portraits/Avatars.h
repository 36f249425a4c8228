// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "model/User.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>
#include <vector>

namespace hearth {

class RestClient;
class WorkerThreads;

/// What people are shown with: who has a picture, and the round pictures themselves as large as they are drawn, for those that draw them
/// (AvatarPicture). Only what is on the screen is fetched, only from the one server; read and made on another thread; kept in a bounded part of
/// memory and of the disk. What a server says of a picture is not believed.
class Avatars : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has it")
    /// Rises whenever somebody is shown with another picture than before.
    Q_PROPERTY(int revision READ revision NOTIFY revisionChanged)
public:
    static constexpr qsizetype mostPeople = 20'000;
    static constexpr qsizetype mostBytes = 8 * 1024 * 1024; ///< in memory, as they came; and as many as they are drawn
    static constexpr qsizetype mostFiles = 500; ///< on the disk
    static constexpr int largest = 512; ///< pixels

    /// It must outlive it.
    explicit Avatars(RestClient *rest, QObject *parent = nullptr);
    ~Avatars() override;

    /// From now on they are kept there, too, and who has which is known from before. Once, before anything else.
    void keepIn(const QString &folder);

    /// Nothing of it stays on the disk, and nothing more comes there. Once it is of no use any more.
    void destroyFiles();

    int revision() const { return m_revision; }
    /// As the server says that they are now.
    void learn(const User &user);
    void learn(const QList<User> &users);
    /// Whether somebody has one. To be asked with the `revision`, so that a binding asks again.
    Q_INVOKABLE bool has(qint64 user, int revision) const;

    /// What a host does. Ends in them being shown without, or in failed().
    Q_INVOKABLE void removeOf(qint64 user);

    /// They are on the screen. Counted: so many times they are let go of.
    void want(UserId user);
    void letGo(UserId user);
    /// Round, so many pixels wide and high; null until it is there, and where it cannot be had: what is wanted is fetched, and arrived()
    /// follows.
    QImage face(UserId user, int pixels);

Q_SIGNALS:
    void revisionChanged();
    void arrived(hearth::UserId user);
    /// Why not, in a sentence.
    void failed(const QString &message);

private:
    struct Face
    {
        QString picture;
        int pixels = 0;
        friend bool operator==(const Face &, const Face &) = default;
        friend size_t qHash(const Face &face, size_t seed = 0) { return qHashMulti(seed, face.picture, face.pixels); }
    };

    bool change(const User &user);
    void changed();
    void startNext();
    void fetch(UserId user, const QString &picture);
    void ask(UserId user, const QString &picture);
    void takeBytes(UserId user, const QString &picture, const Result<QByteArray> &bytes);
    void tell(const QString &picture);
    void draw(const Face &face, const QByteArray &bytes);
    bool submit(std::function<std::function<void()>()> work);
    void keep(const QString &picture, const QByteArray &bytes);
    void keepPeople();

    RestClient *const m_rest;
    QString m_folder;
    std::unique_ptr<WorkerThreads> m_thread; ///< once there is something to read
    QHash<UserId, QString> m_pictures;
    QHash<UserId, int> m_wanted;
    std::vector<UserId> m_waiting; ///< the newest last, which comes first: that is where one looks
    QSet<QString> m_loading;
    QSet<Face> m_drawing;
    QSet<QString> m_failed; ///< until the next connection
    QSet<UserId> m_later; ///< with the next connection
    QCache<QString, QByteArray> m_bytes;
    QCache<Face, QImage> m_faces;
    int m_revision = 0;
    bool m_isChanging = false;
};

} // namespace hearth
