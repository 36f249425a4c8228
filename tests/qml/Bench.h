// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SocketProbe.h"
#include "core/Clock.h"
#include "language/Language.h"
#include "models/timeline/TimelineModel.h"
#include "program/Program.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>
#include <vector>

namespace hearth {

/// What the tests of the window are given: programs with folders of their own, and a way to find what is on the screen.
class Bench : public QObject
{
    Q_OBJECT
public:
    ~Bench() override;

    /// A program on a fresh folder, without a tray. Lives until tidy().
    Q_INVOKABLE hearth::Program *newProgram();
    /// Whether timelines tell who comes and goes, in what is hosted from now on. Not, unless a test wants it: tests count rows.
    Q_INVOKABLE void tellOfComingsAndGoings(bool tell);
    /// The program looks for servers on the loopback, where announce() is heard, and nowhere else. Others do not look at all.
    Q_INVOKABLE void lookNearby(hearth::Program *program);
    /// As a server on this port of this machine does, once.
    Q_INVOKABLE void announce(const QString &name, const QString &host, const QString &access, int people, int port) const;
    /// How what is hosted from now on is spoken to, as --tls has it.
    Q_INVOKABLE void setTls(const QString &mode) { qputenv("HEARTH_TLS", mode.toLatin1()); }
    /// What the program hosts has another key the next time.
    Q_INVOKABLE void forgetKey(hearth::Program *program) const;
    /// The program is ended and started again on its folder. After its windows are gone.
    Q_INVOKABLE hearth::Program *again(hearth::Program *program);
    /// Stops what the programs host, forgets them and their folders. After their windows are gone.
    Q_INVOKABLE void tidy();

    /// A timeline that no server fills, with messages of Ben's; `text` is said in each, or else its number.
    Q_INVOKABLE hearth::TimelineModel *newTimeline(qint64 first, qint64 last, const QString &text = {});
    /// More of them, so many days later.
    Q_INVOKABLE void add(hearth::TimelineModel *timeline, qint64 first, qint64 last, const QString &text = {}, int days = 0);
    /// They are read up to this one, and what comes after it is unread.
    Q_INVOKABLE void setRead(hearth::TimelineModel *timeline, qint64 seq)
    {
        timeline->setLastReadSeq(seq);
        timeline->setUnreadAfter(seq);
    }
    /// Without a connection there are none before these.
    Q_INVOKABLE void endHere(hearth::TimelineModel *timeline)
    {
        timeline->paging()->setCanLoadOlder(true);
        timeline->paging()->setOlderElsewhere(true);
    }
    /// A message of one's own that failed.
    Q_INVOKABLE void addUnsent(hearth::TimelineModel *timeline, const QString &text);
    /// Lets go of all but `keep` around one.
    Q_INVOKABLE void trim(hearth::TimelineModel *timeline, qint64 seq, int keep) { timeline->trimAround(seq, keep); }
    /// The newest ones in place of what is there.
    Q_INVOKABLE void replace(hearth::TimelineModel *timeline, qint64 first, qint64 last);

    /// The item with this objectName in a window or below an item, popups included; one that is visible before one that
    /// is not. Null when there is none.
    Q_INVOKABLE QObject *find(QObject *root, const QString &objectName) const;
    /// The text of every visible item below `root` that has this text in it.
    Q_INVOKABLE bool shows(QObject *root, const QString &text) const;

    /// Lets a guest into a room of the server at this address. Whether that went well.
    Q_INVOKABLE bool addGuest(const QString &address, qint64 room, const QString &name);
    /// They close their programs, without signing out.
    Q_INVOKABLE void guestsClose() { m_guests.clear(); }

    /// As if the server had said so to one who hosts it.
    Q_INVOKABLE void tellOfDisk(hearth::Program *program, bool full, bool low)
    {
        program->chat()->sending()->takeStorage({full, low});
    }

    /// An address where the connection is taken and nobody ever says a word.
    Q_INVOKABLE QString silentAddress();

    /// From now on what would go to the browser comes here, and nothing opens.
    Q_INVOKABLE void catchAddresses();
    Q_INVOKABLE QStringList caughtAddresses() const { return m_caught; }
    Q_INVOKABLE void takeAddress(const QUrl &address) { m_caught.append(address.toString()); }
    /// The shape of the pointer in the window of an item.
    Q_INVOKABLE int pointerOver(QQuickItem *item) const { return item->window()->cursor().shape(); }

    /// From now on the window speaks what this program's settings say, until tidy().
    Q_INVOKABLE void speak(hearth::Program *program);
    /// The words of buttons and headings below an item that have too little room, each with what it is; or those of all.
    Q_INVOKABLE QStringList cutOff(QObject *root, bool all = false) const;

    /// How many things below an item a screen reader finds beside the item itself.
    Q_INVOKABLE int accessibleBelow(QQuickItem *item) const;
    /// As an input method does: what it composes, and what it has done with.
    Q_INVOKABLE void compose(QQuickItem *text, const QString &composed, const QString &done = {}) const;
    /// The families that stretches of a text are asked for in, beside its own, in their order; "" for its own.
    Q_INVOKABLE QStringList familiesOf(QQuickItem *text) const;
    /// What is selected in a text below an item; empty where nothing is.
    Q_INVOKABLE QString selectedText(QQuickItem *item) const;

    /// How many of the pixels that an item is drawn with have about this colour.
    Q_INVOKABLE int countPixels(QQuickItem *item, const QColor &colour) const;
    /// How many of them are of a colour, and not a shade of grey.
    Q_INVOKABLE int colouredPixels(QQuickItem *item) const;
    Q_INVOKABLE QString clipboard() const;
    /// What a camera reads in what an item is drawn with (zbar): the text of the first code in it; empty for none.
    Q_INVOKABLE QString codeIn(QQuickItem *item) const;

    /// A file of this machine, of so many bytes, in a folder that goes with the bench.
    Q_INVOKABLE QUrl file(const QString &name, int size);
    Q_INVOKABLE QUrl text(const QString &name, const QString &text);
    /// Likewise a picture: one colour on its left half, another on its right. By its name it is PNG or JPEG.
    Q_INVOKABLE QUrl picture(const QString &name, int width, int height, const QColor &left, const QColor &right);
    /// A GIF or, by its name, WebP that is red, then blue, and so on.
    Q_INVOKABLE QUrl movingPicture(const QString &name);
    /// A PNG of 300 by 200 pixels that ends behind its header.
    Q_INVOKABLE QUrl brokenPicture(const QString &name);
    /// Of the picture in the clipboard; empty where there is none.
    Q_INVOKABLE QSize copiedSize() const;
    /// An empty folder likewise.
    Q_INVOKABLE QString folder();
    /// The names of the files in it.
    Q_INVOKABLE QStringList filesIn(const QString &folder) const;
    /// A file there has the bytes of this one.
    Q_INVOKABLE bool areSame(const QUrl &file, const QString &path) const;
    /// What it says, as UTF-8.
    Q_INVOKABLE QString textOf(const QString &path) const;
    Q_INVOKABLE void remove(const QUrl &file) const;
    /// As another start of the program does it, with --send. Why it does not take them.
    Q_INVOKABLE QString give(hearth::Program *program, const QList<QUrl> &files) const;
    /// The same with a link that opens the program.
    Q_INVOKABLE QString follow(hearth::Program *program, const QString &link) const;
    /// As a file manager copies files, and a program a picture.
    Q_INVOKABLE void copyFiles(const QList<QUrl> &files) const;
    Q_INVOKABLE void copyPicture(int width, int height) const;
    /// They are held over an item, then let go of or taken away again.
    Q_INVOKABLE void hold(QQuickItem *item, const QList<QUrl> &files);
    Q_INVOKABLE void letGo(QQuickItem *item, const QList<QUrl> &files, bool drop);

private:
    /// As it is on the screen.
    static QImage pictureOf(QQuickItem *item);
    static std::unique_ptr<Program> programAt(const QString &folder);
    void endPrograms();

    struct Place
    {
        std::unique_ptr<QTemporaryDir> folder;
        std::unique_ptr<Program> program;
    };
    static inline const QStringList caughtSchemes {QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("file"),
        QStringLiteral("javascript"), QStringLiteral("mailto")};
    std::unique_ptr<QTemporaryDir> m_files;
    int m_folders = 0;
    std::vector<Place> m_places;
    QTcpServer m_silent;
    SystemClock m_clock;
    std::vector<std::unique_ptr<SocketProbe>> m_guests;
    QStringList m_caught;
    std::vector<std::unique_ptr<TimelineModel>> m_timelines;
    std::unique_ptr<Language> m_language;
};

} // namespace hearth
