// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QQmlParserStatus>
#include <QQuickTextDocument>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

class QTextCharFormat;
class QTextCursor;

namespace hearth {

struct MessagePart;
struct TextBlock;

/// Fills the document of a TextEdit with the words of a formatted message: block by block, each with its indent and marker,
/// each stretch in its own font and colour. Nothing is ever set as markup, so there is nothing that could be read as it. What
/// leads somewhere is an anchor, for TextEdit.linkAt().
class PartDocument : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *text MEMBER m_text WRITE setText NOTIFY changed)
    /// A messagePart of words; what is none leaves the document empty.
    Q_PROPERTY(QVariant part MEMBER m_part WRITE setPart NOTIFY changed)
    /// A NamesInText: whom and what it names.
    Q_PROPERTY(QVariant names MEMBER m_names WRITE setNames NOTIFY changed)
    /// Behind whom it names, and behind the reader, whose name is written in `readerInk`.
    Q_PROPERTY(QColor personColor MEMBER m_personColor WRITE setPersonColor NOTIFY changed)
    Q_PROPERTY(QColor readerColor MEMBER m_readerColor WRITE setReaderColor NOTIFY changed)
    Q_PROPERTY(QColor readerInk MEMBER m_readerInk WRITE setReaderInk NOTIFY changed)
    /// Behind words of which the reader wants to be told.
    Q_PROPERTY(QColor wordColor MEMBER m_wordColor WRITE setWordColor NOTIFY changed)
    Q_PROPERTY(QFont font MEMBER m_font WRITE setFont NOTIFY changed)
    Q_PROPERTY(QColor linkColor MEMBER m_linkColor WRITE setLinkColor NOTIFY changed)
    Q_PROPERTY(QColor softColor MEMBER m_softColor WRITE setSoftColor NOTIFY changed)
    Q_PROPERTY(QColor codeColor MEMBER m_codeColor WRITE setCodeColor NOTIFY changed)
    Q_PROPERTY(QString codeFamily MEMBER m_codeFamily WRITE setCodeFamily NOTIFY changed)
    Q_PROPERTY(QString emojiFamily MEMBER m_emojiFamily WRITE setEmojiFamily NOTIFY changed)
    /// How far a quote and a list are indented.
    Q_PROPERTY(qreal step MEMBER m_step WRITE setStep NOTIFY changed)
    /// Where quotes are: {x, y, height} of a bar beside each run of them, in the document.
    Q_PROPERTY(QVariantList bars READ bars NOTIFY barsChanged)
public:
    using QObject::QObject;

    void setText(QQuickTextDocument *text) { set(m_text, text); }
    void setPart(const QVariant &part) { set(m_part, part); }
    void setNames(const QVariant &names) { set(m_names, names); }
    void setPersonColor(const QColor &color) { set(m_personColor, color); }
    void setReaderColor(const QColor &color) { set(m_readerColor, color); }
    void setReaderInk(const QColor &color) { set(m_readerInk, color); }
    void setWordColor(const QColor &color) { set(m_wordColor, color); }
    void setFont(const QFont &font) { set(m_font, font); }
    void setLinkColor(const QColor &color) { set(m_linkColor, color); }
    void setSoftColor(const QColor &color) { set(m_softColor, color); }
    void setCodeColor(const QColor &color) { set(m_codeColor, color); }
    void setCodeFamily(const QString &family) { set(m_codeFamily, family); }
    void setEmojiFamily(const QString &family) { set(m_emojiFamily, family); }
    void setStep(qreal step) { set(m_step, step); }
    const QVariantList &bars() const { return m_bars; }

    void classBegin() override { }
    void componentComplete() override;

Q_SIGNALS:
    void changed();
    void barsChanged();

private:
    template <typename T>
    void set(T &member, const T &value)
    {
        if (member == value)
            return;
        member = value;
        fill();
        Q_EMIT changed();
    }

    void fill();
    void add(QTextCursor &cursor, const TextBlock &block, bool first) const;
    /// With the looks of whom and what they name; who is called otherwise than there, as they are called.
    void addNames(QTextCursor &cursor, QStringView words, const QTextCharFormat &format) const;
    void addWords(QTextCursor &cursor, QStringView words, const QTextCharFormat &format) const;
    void placeBars();

    QQuickTextDocument *m_text = nullptr;
    QVariant m_part;
    QFont m_font;
    QVariant m_names;
    QColor m_personColor, m_readerColor, m_readerInk, m_wordColor;
    QColor m_linkColor, m_softColor, m_codeColor;
    QString m_codeFamily, m_emojiFamily;
    qreal m_step = 16;
    QVariantList m_bars;
    bool m_hasQuotes = false;
    bool m_complete = false;
};

} // namespace hearth
