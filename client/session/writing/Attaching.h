// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Room.h"
#include "models/files/OutgoingFile.h"
#include "session/writing/PictureForms.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// The files that were chosen to go with what is being written, in each room its own. They are sent there at once, so that the
/// message need not wait for them; what is taken away again, the server forgets. Shows those of the current room.
class Attaching : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chat session has it")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role { CardRole = Qt::UserRole + 1 }; ///< as fileCard() has it, with what PictureForms adds

    /// Copies of what was not in a file are made in `folder`.
    explicit Attaching(const QString &folder, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override { return {{CardRole, "card"}}; }
    int count() const { return int(files().size()); }

    /// Files of this machine. What cannot be sent is left out, which failed() says.
    Q_INVOKABLE void attach(const QList<QUrl> &urls);
    /// A new path for a file in which this program writes something that was in none, as a picture that was copied.
    Q_INVOKABLE QString pathForCopy();
    /// It is written; in the room it was for it has this name. It goes when it is sent, or not sent.
    Q_INVOKABLE void attachCopy(qint64 room, const QString &path, const QString &name);
    Q_INVOKABLE void remove(const QString &key);
    Q_INVOKABLE void retry(const QString &key);
    /// How small a picture would be: its card says so once that is known.
    Q_INVOKABLE void weigh(const QString &key);
    /// A picture is sent so: "usual", "smaller" or "original". What of it is there already is sent anew.
    Q_INVOKABLE void setForm(const QString &key, const QString &form);
    /// The one that was added last; false where there is none.
    Q_INVOKABLE bool removeLast();

    void setRoom(RoomId room);
    /// Copies of an earlier run of the program that nobody sends any more go, but for these.
    void tidy(QSet<QString> needed) const;
    /// Of the current room.
    const QList<OutgoingFile> &files() const;
    /// They go with a message, and are no longer here.
    void letGo();
    /// One of them is not what it was.
    void takeFile(const OutgoingFile &file);

Q_SIGNALS:
    void countChanged();
    void wanted(const hearth::OutgoingFile &file);
    void dropped(const hearth::OutgoingFile &file);
    /// Why something is not sent, in a sentence.
    void failed(const QString &message);

private:
    bool add(RoomId room, const QString &path, const QString &name, bool isCopy);
    int rowOf(const QString &key) const;

    const QString m_folder;
    RoomId m_room;
    PictureForms m_forms;
    QHash<RoomId, QList<OutgoingFile>> m_files; ///< none of them empty
};

} // namespace hearth
