// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/TextBlock.h"

namespace hearth {

class MarkdownSource;

/// Reads prepared Markdown with md4c and gathers its blocks, within the bounds that Formatting.h gives.
class MarkdownReader
{
public:
    explicit MarkdownReader(const MarkdownSource &source)
        : m_source(source)
    {
    }

    /// Empty where md4c gives up, for want of memory.
    QList<TextBlock> read();

private:
    friend struct MarkdownCalls;

    struct Items
    {
        bool numbered = false;
        qint64 next = 0;
        QChar mark;
    };
    struct Link
    {
        qsizetype start = 0;
        QString target;
        bool image = false;
    };

    void enterItem();
    void beginCode(const QString &language);
    void endCode();
    void addLine();
    void enterLink(const QString &target, bool image);
    void leaveLink();
    void insertBefore(qsizetype at, const QString &piece);
    void append(const QString &piece);
    /// Ends the block that is being gathered, if there is one.
    void flush();
    void add(TextBlock block);
    void markAddresses();
    QList<TextSpan> spans() const;
    TextBlock blockHere() const;

    const MarkdownSource &m_source;
    QList<TextBlock> m_blocks;
    int m_codeBlocks = 0;
    int m_quotes = 0;
    QList<Items> m_lists;
    QString m_marker; ///< of an item of which nothing was read yet
    // The block that is being gathered: its words, and for each unit of them its styles and its link.
    QString m_text;
    QList<quint8> m_styles;
    QList<qint16> m_links; ///< index into m_targets plus one; 0 for none
    QList<QUrl> m_targets;
    QList<Link> m_openLinks;
    int m_depthOf[4] = {}; ///< how often bold, italic, struck and code are on
    bool m_inHeading = false;
    bool m_gathering = false; ///< words, or an item without any
    bool m_inCode = false;
    QString m_language;
};

} // namespace hearth
