// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/writing/PictureForms.h"

#include "core/WorkerThreads.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

/// Another picture in another place, for the same key.
OutgoingFile anew(OutgoingFile file)
{
    file.upload = {};
    file.attachment.id = {};
    file.sent = 0;
    file.sentInAll = -1;
    file.error.clear();
    return file;
}

} // namespace

PictureForms::PictureForms(QObject *parent)
    : QObject(parent)
{
}

PictureForms::~PictureForms() = default;

void PictureForms::weigh(const OutgoingFile &file, const QString &to)
{
    constexpr std::size_t mostWaiting = 64;
    if (m_forms.contains(file.key))
        return;
    m_forms.insert(file.key, {file, to, false, {}});
    if (!m_threads)
        m_threads = std::make_unique<WorkerThreads>(1, mostWaiting);
    const bool taken = m_threads->submit([this, key = file.key, path = file.path, to]() -> WorkerThreads::Finish {
        const auto smaller = writeSmaller(path, to);
        return [this, key, to, smaller] {
            const auto found = m_forms.find(key);
            if (found == m_forms.end()) {
                QFile::remove(to); // it went meanwhile
                return;
            }
            found->weighed = true;
            found->smaller = smaller;
            Q_EMIT changed(key);
        };
    });
    if (!taken)
        m_forms.remove(file.key);
}

OutgoingFile PictureForms::inForm(const OutgoingFile &file, OutgoingFile::Form form)
{
    const auto found = m_forms.constFind(file.key);
    OutgoingFile whole = anew(found == m_forms.cend() ? file : found->whole);
    whole.form = form;
    if (form != OutgoingFile::Form::Smaller)
        return whole;
    if (found == m_forms.cend() || !found->smaller)
        return file;
    const QFileInfo info(found->smallerPath);
    OutgoingFile smaller = whole;
    smaller.path = info.absoluteFilePath();
    smaller.isCopy = true;
    smaller.size = info.size();
    smaller.modified = info.lastModified().toUTC();
    smaller.attachment.size = smaller.size;
    smaller.attachment.width = found->smaller->pixels.width();
    smaller.attachment.height = found->smaller->pixels.height();
    smaller.attachment.name = QFileInfo(whole.attachment.name).completeBaseName() + u'.' + found->smaller->suffix;
    smaller.attachment.type = found->smaller->suffix == "jpg"_L1 ? u"image/jpeg"_s : u"image/"_s + found->smaller->suffix;
    return smaller;
}

void PictureForms::describe(const OutgoingFile &file, QVariantMap &card) const
{
    const auto found = m_forms.constFind(file.key);
    const bool known = found != m_forms.cend();
    card.insert(u"form"_s,
        file.form == OutgoingFile::Form::Smaller        ? u"smaller"_s
            : file.form == OutgoingFile::Form::Original ? u"original"_s
                                                        : u"usual"_s);
    card.insert(u"wholeText"_s, sizeText(known ? found->whole.size : file.size));
    card.insert(u"weighed"_s, known && found->weighed);
    card.insert(u"smallerText"_s, known && found->smaller ? sizeText(found->smaller->bytes) : QString());
}

void PictureForms::forget(const OutgoingFile &file)
{
    const auto found = m_forms.constFind(file.key);
    if (found == m_forms.cend())
        return;
    if (found->weighed && found->smallerPath != file.path)
        QFile::remove(found->smallerPath);
    if (found->whole.isCopy && found->whole.path != file.path)
        QFile::remove(found->whole.path);
    m_forms.erase(found);
}

} // namespace hearth
