// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace hearth {

/// Reads a picture as it comes, in pieces of any size, and passes on what of it is picture. Of its own memory it needs no
/// more than 64 KB. Never fails: what it does not understand it passes on.
class ImageFilter
{
public:
    /// For a media type; null: nothing is known of it.
    static std::unique_ptr<ImageFilter> forType(const QString &type);

    virtual ~ImageFilter() = default;
    Q_DISABLE_COPY_MOVE(ImageFilter)

    /// Appends what is to be kept.
    void take(QByteArrayView bytes, QByteArray &kept);
    /// There is nothing more. Appends what was held back.
    void end(QByteArray &kept);

    /// As it is to be shown; 0: not known.
    int width() const { return m_width; }
    int height() const { return m_height; }

protected:
    ImageFilter() = default;

    // What is done with the next bytes; after so many, gathered() or passed() is asked what comes then.
    void gather(qsizetype count); ///< they are for gathered()
    void gatherToDrop(qsizetype count); ///< the same; where the file ends before, nobody keeps them
    void copy(qint64 count);
    void skip(qint64 count);
    void blank(qint64 count); ///< zeros in their place
    void copyAll(); ///< all that still comes
    void skipAll();
    void scan(); ///< they are for scanned()

    virtual void gathered(QByteArrayView bytes, QByteArray &kept) = 0;
    virtual void passed(QByteArray &kept) = 0;
    /// Takes some of them, at least one; how many.
    virtual qsizetype scanned(QByteArrayView bytes, QByteArray &kept);
    /// Only the first counts.
    void setSize(qint64 width, qint64 height);
    void turn(); ///< width is height

private:
    enum class Do { Gather, GatherToDrop, Copy, Skip, Blank, CopyAll, SkipAll, Scan };

    Do m_do = Do::CopyAll;
    qint64 m_left = 0;
    QByteArray m_gathered;
    int m_width = 0;
    int m_height = 0;
};

/// Of an Exif block (TIFF 6.0, Exif 2.3), which way up the picture is: 1 to 8; 1 where it does not say.
int exifOrientation(QByteArrayView tiff);

} // namespace hearth
