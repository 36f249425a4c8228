// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include "language/LanguageNews.h"

#include <QAccessible>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QNetworkInterface>
#include <QPainter>
#include <QProcess>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickTextDocument>
#include <QTextBlock>
#include <QTextLayout>
#include <QUdpSocket>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr quint16 discoveryPortOfTests = 45005;

QQuickItem *rootItem(QObject *root)
{
    if (auto *window = qobject_cast<QQuickWindow *>(root)) {
        // Popups are beside the content, in the overlay.
        return window->contentItem();
    }
    return qobject_cast<QQuickItem *>(root);
}

void collect(QQuickItem *item, const QString &objectName, QList<QQuickItem *> &found)
{
    if (item->objectName() == objectName) {
        found << item;
    }
    const auto children = item->childItems();
    for (QQuickItem *child : children) {
        collect(child, objectName, found);
    }
}

bool showsText(QQuickItem *item, const QString &text)
{
    if (!item->isVisible()) {
        return false;
    }
    if (item->property("text").toString().contains(text)) {
        return true;
    }
    const auto children = item->childItems();
    return std::any_of(children.begin(), children.end(), [&](QQuickItem *child) { return showsText(child, text); });
}

} // namespace

void Bench::speak(Program *program)
{
    m_language = std::make_unique<Language>();
    const auto speak = [this, program] { m_language->choose(program->settings()->language()); };
    connect(program->settings(), &Settings::changed, m_language.get(), speak);
    connect(LanguageNews::instance(), &LanguageNews::changed, m_language.get(), [this] { qmlEngine(this)->retranslate(); });
    speak();
}

QStringList Bench::cutOff(QObject *root, bool all) const
{
    QStringList found;
    const std::function<void(QQuickItem *, QQuickItem *)> look = [&](QQuickItem *item, QQuickItem *button) {
        if (!item->isVisible()) {
            return;
        }
        if (item->inherits("QQuickText")) {
            const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(item);
            const bool isMeant = all || button || (spoken && spoken->role() == QAccessible::Heading);
            const bool isWider = button && item->property("contentWidth").toReal() > button->width();
            if ((isMeant && item->property("truncated").toBool()) || isWider) {
                found.append((button ? button->objectName() : u"text"_s) + u": "_s + item->property("text").toString());
            }
        }
        QQuickItem *within = item->inherits("QQuickAbstractButton") ? item : button;
        const auto children = item->childItems();
        for (QQuickItem *child : children) {
            look(child, within);
        }
    };
    look(rootItem(root), nullptr);
    return found;
}

void Bench::tellOfComingsAndGoings(bool tell)
{
    qputenv("HEARTH_NOTICE_DELAY", tell ? "100" : "0");
}

std::unique_ptr<Program> Bench::programAt(const QString &folder)
{
    ProgramOptions options;
    options.dataDirectory = folder;
    options.listen = QHostAddress(QHostAddress::LocalHost);
    auto program = std::make_unique<Program>(options, false);
    program->entering()->nearby()->setWays({[] { return QList<AskedNetwork>(); }, discoveryPortOfTests, false});
    // QML must not think that it owns it.
    QQmlEngine::setObjectOwnership(program.get(), QQmlEngine::CppOwnership);
    return program;
}

void Bench::lookNearby(Program *program)
{
    const auto loopback = [] {
        const auto lo = QNetworkInterface::interfaceFromName(u"lo"_s);
        return QList<AskedNetwork> {{lo.index(), lo.name(), {}, false}};
    };
    program->entering()->nearby()->setWays({loopback, discoveryPortOfTests, false});
}

void Bench::announce(const QString &name, const QString &host, const QString &access, int people, int port) const
{
    const QString id = QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces);
    QUdpSocket server;
    if (!server.bind(QHostAddress::AnyIPv4, 0))
        qWarning("nobody can be told");
    server.setMulticastInterface(QNetworkInterface::interfaceFromName(u"lo"_s));
    const DiscoveryDatagram beacon {
        DiscoveryDatagram::Kind::Beacon, 0, quint16(port), Announcement {id, name, access, host, people}};
    server.writeDatagram(beacon.toBytes(), QHostAddress(discoveryGroup4), discoveryPortOfTests);
}

Program *Bench::newProgram()
{
    Place place;
    place.folder = std::make_unique<QTemporaryDir>();
    place.program = programAt(place.folder->path());
    m_places.push_back(std::move(place));
    return m_places.back().program.get();
}

Program *Bench::again(Program *program)
{
    const auto place = std::find_if(
        m_places.begin(), m_places.end(), [program](const Place &one) { return one.program.get() == program; });
    Q_ASSERT(place != m_places.end());
    place->program.reset();
    place->program = programAt(place->folder->path());
    place->program->begin();
    return place->program.get();
}

void Bench::forgetKey(Program *program) const
{
    const auto place = std::find_if(
        m_places.begin(), m_places.end(), [program](const Place &one) { return one.program.get() == program; });
    if (place == m_places.end() || !QDir(place->folder->filePath(u"tls"_s)).removeRecursively()) {
        qWarning("the key is still there");
    }
}

bool Bench::addGuest(const QString &address, qint64 room, const QString &name)
{
    const QUrl server = QUrl::fromUserInput(address);
    m_guests.push_back(std::make_unique<SocketProbe>(EngineWire::Kind::WebSocket, server));
    SocketProbe &guest = *m_guests.back();
    return guest.enter({{u"username"_s, name}})
        && guest.call(u"join_room"_s, QJsonObject {{u"room"_s, room}}).value(u"ok"_s).toBool();
}

Bench::~Bench()
{
    guestsClose();
    endPrograms();
}

/// Those who joined before those who host, whose servers would wait for CLOSE frames that nobody in this thread can say.
void Bench::endPrograms()
{
    while (!m_places.empty()) {
        m_places.pop_back();
    }
}

void Bench::tidy()
{
    guestsClose();
    tellOfComingsAndGoings(false);
    if (m_language) {
        LanguageNews::instance()->disconnect(m_language.get()); // the engine may be gone
        m_language->choose(u"en"_s);
        m_language.reset();
        QLocale::setDefault(QLocale::system());
    }
    endPrograms();
    m_timelines.clear();
    m_files.reset();
    for (const QString &scheme : caughtSchemes) {
        QDesktopServices::unsetUrlHandler(scheme);
    }
}

TimelineModel *Bench::newTimeline(qint64 first, qint64 last, const QString &text)
{
    m_timelines.push_back(std::make_unique<TimelineModel>(Author {UserId {1}, u"ada"_s, u"Ada"_s}, &m_clock));
    TimelineModel *timeline = m_timelines.back().get();
    QQmlEngine::setObjectOwnership(timeline, QQmlEngine::CppOwnership);
    add(timeline, first, last, text);
    return timeline;
}

void Bench::add(TimelineModel *timeline, qint64 first, qint64 last, const QString &text, int days)
{
    QList<Message> messages;
    for (Seq seq = first; seq <= last; ++seq) {
        Message message;
        message.id = MessageId {1000 + seq};
        message.roomId = RoomId {7};
        message.seq = seq;
        message.author = {UserId {2}, u"ben"_s, u"Ben"_s};
        message.text = text.isEmpty() ? QString::number(seq) : text;
        message.createdAt = QDateTime(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC).addDays(days).addSecs(seq);
        messages.append(message);
    }
    timeline->merge(messages);
}

void Bench::addUnsent(TimelineModel *timeline, const QString &text)
{
    PendingMessage message {u"c1"_s, text, m_clock.now()};
    message.failed = true;
    timeline->setPending(message);
}

void Bench::replace(TimelineModel *timeline, qint64 first, qint64 last)
{
    timeline->clearConfirmed();
    timeline->paging()->setCanLoadNewer(false);
    add(timeline, first, last);
}

QString Bench::silentAddress()
{
    if (!m_silent.isListening()) {
        m_silent.listen(QHostAddress::LocalHost);
    }
    return u"127.0.0.1:%1"_s.arg(m_silent.serverPort());
}

void Bench::catchAddresses()
{
    m_caught.clear();
    for (const QString &scheme : caughtSchemes) {
        QDesktopServices::setUrlHandler(scheme, this, "takeAddress");
    }
}

QObject *Bench::find(QObject *root, const QString &objectName) const
{
    QQuickItem *top = rootItem(root);
    QList<QQuickItem *> found;
    if (top) {
        collect(top, objectName, found);
    }
    for (QQuickItem *item : found) {
        if (item->isVisible()) {
            return item;
        }
    }
    return found.value(0);
}

void Bench::compose(QQuickItem *text, const QString &composed, const QString &done) const
{
    QInputMethodEvent event(composed, {});
    event.setCommitString(done);
    QCoreApplication::sendEvent(text, &event);
}

int Bench::accessibleBelow(QQuickItem *item) const
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
    return interface ? interface->childCount() : -1;
}

QStringList Bench::familiesOf(QQuickItem *text) const
{
    auto *document = text->property("textDocument").value<QQuickTextDocument *>();
    const QTextBlock block = document ? document->textDocument()->firstBlock() : QTextBlock();
    QStringList families;
    const auto formats = block.isValid() ? block.layout()->formats() : QList<QTextLayout::FormatRange>();
    int at = 0;
    for (const QTextLayout::FormatRange &range : formats) {
        if (range.start > at) {
            families << QString();
        }
        families << range.format.fontFamilies().toStringList().value(0);
        at = range.start + range.length;
    }
    if (at < block.length() - 1) {
        families << QString();
    }
    return families;
}

QString Bench::selectedText(QQuickItem *item) const
{
    QString selected = item->property("selectedText").toString();
    const auto children = item->childItems();
    for (QQuickItem *child : children) {
        selected += selectedText(child);
    }
    return selected;
}

QImage Bench::pictureOf(QQuickItem *item)
{
    const QImage whole = item->window()->grabWindow();
    const qreal scale = whole.devicePixelRatio();
    const QRectF place = item->mapRectToScene(item->boundingRect());
    return whole.copy(QRectF(place.topLeft() * scale, place.size() * scale).toRect());
}

int Bench::colouredPixels(QQuickItem *item) const
{
    const QImage shown = pictureOf(item);
    int found = 0;
    for (int y = 0; y < shown.height(); ++y) {
        for (int x = 0; x < shown.width(); ++x) {
            const QRgb there = shown.pixel(x, y);
            const auto [least, most] = std::minmax({qRed(there), qGreen(there), qBlue(there)});
            found += most - least > 30;
        }
    }
    return found;
}

int Bench::countPixels(QQuickItem *item, const QColor &colour) const
{
    const QImage shown = pictureOf(item);
    int found = 0;
    for (int y = 0; y < shown.height(); ++y) {
        for (int x = 0; x < shown.width(); ++x) {
            const QColor there = shown.pixelColor(x, y);
            found += qAbs(there.red() - colour.red()) + qAbs(there.green() - colour.green()) + qAbs(there.blue() - colour.blue())
                < 40;
        }
    }
    return found;
}

QString Bench::codeIn(QQuickItem *item) const
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"seen.png"_s);
    QProcess camera;
    if (!pictureOf(item).save(file)) {
        return {};
    }
    camera.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, file});
    return camera.waitForFinished() ? QString::fromUtf8(camera.readAllStandardOutput()).trimmed() : QString();
}

QString Bench::clipboard() const
{
    return QGuiApplication::clipboard()->text();
}

QUrl Bench::file(const QString &name, int size)
{
    if (!m_files) {
        m_files = std::make_unique<QTemporaryDir>();
    }
    QFile file(m_files->filePath(name));
    QByteArray bytes(size, Qt::Uninitialized);
    for (int i = 0; i < size; ++i) {
        bytes[i] = char('a' + (i * 7 + i / 1000) % 26);
    }
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != size) {
        qWarning("cannot write %s", qUtf8Printable(name));
    }
    return QUrl::fromLocalFile(file.fileName());
}

QUrl Bench::text(const QString &name, const QString &text)
{
    const QUrl url = file(name, 0);
    QFile file(url.toLocalFile());
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
        qWarning("cannot write %s", qUtf8Printable(name));
    }
    return url;
}

QUrl Bench::picture(const QString &name, int width, int height, const QColor &left, const QColor &right)
{
    const QUrl url = file(name, 0);
    QImage picture(width, height, QImage::Format_RGB32);
    picture.fill(left);
    QPainter(&picture).fillRect(width / 2, 0, width, height, right);
    picture.setText(u"Comment"_s, u"at home"_s); // as cameras say where it was
    if (!picture.save(url.toLocalFile())) {
        qWarning("cannot write %s", qUtf8Printable(name));
    }
    return url;
}

QUrl Bench::movingPicture(const QString &name)
{
    const QUrl url = file(name, 0);
    QFile file(url.toLocalFile());
    if (name.endsWith(u".webp"_s)) { // 600 by 400, of two frames
        const QByteArray bytes = QByteArray::fromHex(
            "52494646a400000057454250565038580a000000020000005702008f0100414e494d06000000ffffffff0000414e4d463800"
            "00000000000000005702008f0100640000025650384c200000002f57c263000710fd8ffe07042449fff70746f43fe33ffff9"
            "cf7ffef39fffd704414e4d46380000000000000000005702008f0100640000005650384c200000002f57c263000710d1fffe"
            "07042449fff70746f43fe33ffff9cf7ffef39fffd704");
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qWarning("cannot write %s", qUtf8Printable(name));
        }
        return url;
    }
    const QByteArray red = QByteArray::fromHex("21f904000a0000002c0000000001000100000202440100");
    const QByteArray blue = QByteArray::fromHex("21f904000a0000002c00000000010001000002024c0100");
    if (!file.open(QIODevice::WriteOnly)
        || file.write("GIF89a" + QByteArray::fromHex("01000100800000ff00000000ff") + red + blue + ";") <= 0) {
        qWarning("cannot write %s", qUtf8Printable(name));
    }
    return url;
}

QUrl Bench::brokenPicture(const QString &name)
{
    const QUrl url = picture(name, 300, 200, Qt::red, Qt::blue);
    constexpr qint64 header = 33;
    if (!QFile::resize(url.toLocalFile(), header)) {
        qWarning("cannot write %s", qUtf8Printable(name));
    }
    return url;
}

QString Bench::give(Program *program, const QList<QUrl> &files) const
{
    QStringList paths;
    for (const QUrl &file : files) {
        paths.append(file.toLocalFile());
    }
    return program->takeFiles(paths);
}

QString Bench::follow(Program *program, const QString &link) const
{
    return program->entering()->follow(link);
}

QSize Bench::copiedSize() const
{
    return QGuiApplication::clipboard()->image().size();
}

QString Bench::folder()
{
    if (!m_files) {
        m_files = std::make_unique<QTemporaryDir>();
    }
    const QString path = m_files->filePath(u"folder%1"_s.arg(++m_folders));
    QDir().mkpath(path);
    return path;
}

QStringList Bench::filesIn(const QString &folder) const
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

bool Bench::areSame(const QUrl &file, const QString &path) const
{
    QFile one(file.toLocalFile());
    QFile other(path);
    return one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly) && one.readAll() == other.readAll();
}

QString Bench::textOf(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void Bench::remove(const QUrl &file) const
{
    QFile::remove(file.toLocalFile());
}

void Bench::copyFiles(const QList<QUrl> &files) const
{
    auto *data = new QMimeData;
    data->setUrls(files);
    QGuiApplication::clipboard()->setMimeData(data);
}

void Bench::copyPicture(int width, int height) const
{
    QImage picture(width, height, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QGuiApplication::clipboard()->setImage(picture);
}

void Bench::hold(QQuickItem *item, const QList<QUrl> &files)
{
    QMimeData data;
    data.setUrls(files);
    const QPoint at = item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(item->window(), &enter);
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(item->window(), &move);
}

void Bench::letGo(QQuickItem *item, const QList<QUrl> &files, bool drop)
{
    if (!drop) {
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(item->window(), &leave);
        return;
    }
    QMimeData data;
    data.setUrls(files);
    QDropEvent event(
        item->mapToScene(QPointF(item->width() / 2, item->height() / 2)), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(item->window(), &event);
}

bool Bench::shows(QObject *root, const QString &text) const
{
    QQuickItem *top = rootItem(root);
    return top && showsText(top, text);
}

} // namespace hearth
