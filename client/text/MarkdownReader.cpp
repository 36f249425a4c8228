// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/MarkdownReader.h"

#include "model/UnicodeText.h"
#include "text/MarkdownSource.h"
#include "text/TextTraits.h"
#include "text/WebAddresses.h"

#include <algorithm>

#include <md4c.h>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr qsizetype mostBlocks = 200;
constexpr int mostCodeBlocks = 20;
constexpr int deepest = 6;
constexpr qsizetype longestLanguage = 40;

bool isSeen(QStringView text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](uint c) { return unicode::isVisible(c); });
}

/// Whether a word in it could be taken for the name of a computer: "bank.example", but not "e.g." or "3.14".
bool namesAHost(QStringView words)
{
    for (const QStringView word : words.split(u' ')) {
        const qsizetype dot = word.lastIndexOf(u'.');
        if (dot > 0 && word.size() - dot > 2
            && std::all_of(word.begin() + dot + 1, word.end(), [](QChar c) { return c.isLetter(); }))
            return true;
    }
    return false;
}

} // namespace

/// What md4c calls. It is not relied on that what is left was entered: md4c 0.4.8 leaves links twice where brackets are opened
/// within a link's place ("[a](b) ![c](d[[) <e](f)").
struct MarkdownCalls
{
    static MarkdownReader &reader(void *data) { return *static_cast<MarkdownReader *>(data); }

    static QString attribute(const MarkdownReader &reader, const MD_ATTRIBUTE &attribute)
    {
        return reader.m_source.restored(QString::fromUtf8(attribute.text, attribute.size));
    }

    static int enterBlock(MD_BLOCKTYPE type, void *detail, void *data)
    {
        MarkdownReader &self = reader(data);
        self.flush();
        if (type == MD_BLOCK_QUOTE) {
            ++self.m_quotes;
        } else if (type == MD_BLOCK_UL) {
            self.m_lists.append({false, 0, QChar::fromLatin1(static_cast<MD_BLOCK_UL_DETAIL *>(detail)->mark)});
        } else if (type == MD_BLOCK_OL) {
            const auto *list = static_cast<MD_BLOCK_OL_DETAIL *>(detail);
            self.m_lists.append({true, qint64(list->start), QChar::fromLatin1(list->mark_delimiter)});
        } else if (type == MD_BLOCK_LI) {
            self.enterItem();
        } else if (type == MD_BLOCK_CODE) {
            self.beginCode(attribute(self, static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->lang));
        } else if (type == MD_BLOCK_HR) {
            self.addLine();
        } else if (type == MD_BLOCK_H) {
            self.m_inHeading = true;
        }
        return 0;
    }

    static int leaveBlock(MD_BLOCKTYPE type, void *, void *data)
    {
        MarkdownReader &self = reader(data);
        if (type == MD_BLOCK_CODE) {
            self.endCode();
            return 0;
        }
        if (type == MD_BLOCK_LI && !self.m_marker.isEmpty())
            self.append({}); // an item without words
        self.flush();
        if (type == MD_BLOCK_QUOTE)
            self.m_quotes = std::max(0, self.m_quotes - 1);
        else if ((type == MD_BLOCK_UL || type == MD_BLOCK_OL) && !self.m_lists.isEmpty())
            self.m_lists.removeLast();
        else if (type == MD_BLOCK_H)
            self.m_inHeading = false;
        return 0;
    }

    static int span(MD_SPANTYPE type, int by, MarkdownReader &self)
    {
        constexpr MD_SPANTYPE types[] = {MD_SPAN_STRONG, MD_SPAN_EM, MD_SPAN_DEL, MD_SPAN_CODE};
        for (size_t i = 0; i < std::size(types); ++i)
            if (types[i] == type)
                self.m_depthOf[i] = std::max(0, self.m_depthOf[i] + by);
        return 0;
    }

    static int enterSpan(MD_SPANTYPE type, void *detail, void *data)
    {
        MarkdownReader &self = reader(data);
        if (type == MD_SPAN_A)
            self.enterLink(attribute(self, static_cast<MD_SPAN_A_DETAIL *>(detail)->href), false);
        else if (type == MD_SPAN_IMG)
            self.enterLink(attribute(self, static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src), true);
        return span(type, 1, self);
    }

    static int leaveSpan(MD_SPANTYPE type, void *, void *data)
    {
        if ((type == MD_SPAN_A || type == MD_SPAN_IMG) && !reader(data).m_openLinks.isEmpty())
            reader(data).leaveLink();
        return span(type, -1, reader(data));
    }

    static int text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data)
    {
        MarkdownReader &self = reader(data);
        switch (type) {
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR: self.append(u"\n"_s); break;
        case MD_TEXT_NULLCHAR: self.append(QString(QChar(QChar::ReplacementCharacter))); break;
        default: self.append(self.m_source.restored(QString::fromUtf8(text, size))); break;
        }
        return 0;
    }
};

QList<TextBlock> MarkdownReader::read()
{
    MD_PARSER parser {};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_STRIKETHROUGH;
    parser.enter_block = MarkdownCalls::enterBlock;
    parser.leave_block = MarkdownCalls::leaveBlock;
    parser.enter_span = MarkdownCalls::enterSpan;
    parser.leave_span = MarkdownCalls::leaveSpan;
    parser.text = MarkdownCalls::text;
    const QByteArray &source = m_source.utf8();
    const int done = md_parse(source.constData(), MD_SIZE(source.size()), &parser, this);
    return done == 0 ? m_blocks : QList<TextBlock>();
}

void MarkdownReader::enterItem()
{
    if (m_lists.isEmpty())
        return;
    Items &list = m_lists.last();
    if (list.numbered)
        m_marker = QString::number(list.next++) + list.mark;
    else
        m_marker = list.mark == u'+' ? u"+"_s : u"•"_s;
}

TextBlock MarkdownReader::blockHere() const
{
    TextBlock block;
    block.quotes = std::min(m_quotes, deepest);
    block.indent = std::min(int(m_lists.size()), deepest);
    return block;
}

void MarkdownReader::beginCode(const QString &language)
{
    if (!m_marker.isEmpty()) {
        append({}); // the item begins with its code
        flush();
    }
    m_inCode = true;
    m_language = isSeen(language) ? language.left(longestLanguage) : QString();
}

void MarkdownReader::endCode()
{
    m_inCode = false;
    if (m_text.endsWith(u'\n'))
        m_text.chop(1);
    const bool asWords = ++m_codeBlocks > mostCodeBlocks;
    TextBlock block = blockHere();
    block.text = std::exchange(m_text, {});
    if (asWords) {
        block.spans = {{0, block.text.size(), TextSpan::Code, {}}};
    } else {
        block.kind = TextBlock::Kind::Code;
        block.language = m_language;
    }
    m_styles.clear();
    m_links.clear();
    add(std::move(block));
}

void MarkdownReader::addLine()
{
    TextBlock block = blockHere();
    block.kind = TextBlock::Kind::Line;
    block.marker = std::exchange(m_marker, {});
    add(std::move(block));
}

void MarkdownReader::enterLink(const QString &target, bool image)
{
    m_openLinks.append({m_text.size(), target, image});
}

void MarkdownReader::leaveLink()
{
    const Link link = m_openLinks.takeLast();
    const QString label = m_text.sliced(link.start);
    const QUrl url = webAddress(link.target);
    if (!url.isValid()) {
        // No link, then: as it was typed.
        const bool inAngles = !link.image && !label.isEmpty() && (label == link.target || u"mailto:"_s + label == link.target);
        insertBefore(link.start, inAngles ? u"<"_s : link.image ? u"!["_s : u"["_s);
        append(inAngles ? u">"_s : u"]("_s + link.target + u')');
        return;
    }
    const bool inALink = !m_openLinks.isEmpty();
    if (inALink)
        return; // an image with a link around it: that one counts
    const QList<WebAddress> inLabel = webAddresses(label);
    const bool saysWhere = inLabel.size() == 1 && inLabel[0].url == url;
    if (!inLabel.isEmpty() && !saysWhere) {
        append(u" ("_s + link.target + u")"_s); // both lead where they say
        return;
    }
    if (!isSeen(label))
        append(link.target);
    m_targets.append(url);
    std::fill(m_links.begin() + link.start, m_links.end(), qint16(m_targets.size()));
    if (!saysWhere && namesAHost(label))
        append(u" ("_s + (url.host().isEmpty() ? url.path() : url.host()) + u")"_s);
}

void MarkdownReader::insertBefore(qsizetype at, const QString &piece)
{
    m_text.insert(at, piece);
    m_styles.insert(at, piece.size(), 0);
    m_links.insert(at, piece.size(), 0);
}

void MarkdownReader::append(const QString &piece)
{
    constexpr int bits[] = {TextSpan::Bold, TextSpan::Italic, TextSpan::Struck, TextSpan::Code};
    int styles = m_inHeading ? TextSpan::Bold : 0;
    for (size_t i = 0; i < std::size(bits); ++i)
        styles |= m_depthOf[i] > 0 ? bits[i] : 0;
    QString shown = m_inCode ? piece : withWholeEmoji(piece);
    shown.remove(u'\r').replace(QChar(QChar::ParagraphSeparator), u'\n');
    m_text.append(shown);
    m_styles.insert(m_styles.size(), shown.size(), quint8(styles));
    m_links.insert(m_links.size(), shown.size(), qint16(0));
    m_gathering = m_gathering || !m_inCode;
}

void MarkdownReader::flush()
{
    if (!std::exchange(m_gathering, false))
        return;
    markAddresses();
    TextBlock block = blockHere();
    block.marker = std::exchange(m_marker, {});
    block.spans = spans();
    block.text = std::exchange(m_text, {});
    m_styles.clear();
    m_links.clear();
    m_targets.clear();
    m_openLinks.clear();
    std::fill(std::begin(m_depthOf), std::end(m_depthOf), 0);
    add(std::move(block));
}

void MarkdownReader::add(TextBlock block)
{
    if (m_blocks.size() < mostBlocks) {
        m_blocks.append(std::move(block));
        return;
    }
    // Too many: the rest are lines of the last one.
    TextBlock &last = m_blocks.last();
    last.kind = last.kind == TextBlock::Kind::Line ? TextBlock::Kind::Words : last.kind;
    last.text += u'\n' + (block.marker.isEmpty() ? QString() : block.marker + u' ');
    for (TextSpan &span : block.spans) {
        span.start += last.text.size();
        last.spans.append(span);
    }
    last.text += block.text;
    if (last.kind == TextBlock::Kind::Code)
        last.spans.clear();
}

void MarkdownReader::markAddresses()
{
    if (std::any_of(m_text.begin(), m_text.end(), turnsDirection))
        m_links.fill(0); // what would be seen is not what would open
    const QList<WebAddress> found = webAddresses(m_text);
    for (const WebAddress &address : found) {
        const auto from = m_links.begin() + address.start;
        const auto styles = m_styles.cbegin() + address.start;
        if (std::any_of(from, from + address.length, [](qint16 link) { return link != 0; })
            || std::any_of(styles, styles + address.length, [](quint8 style) { return (style & TextSpan::Code) != 0; }))
            continue;
        m_targets.append(address.url);
        std::fill(from, from + address.length, qint16(m_targets.size()));
    }
}

QList<TextSpan> MarkdownReader::spans() const
{
    QList<TextSpan> found;
    for (qsizetype i = 0; i < m_text.size();) {
        qsizetype end = i + 1;
        while (end < m_text.size() && m_styles[end] == m_styles[i] && m_links[end] == m_links[i])
            ++end;
        if (m_styles[i] != 0 || m_links[i] != 0)
            found.append({i, end - i, m_styles[i], m_links[i] > 0 ? m_targets[m_links[i] - 1] : QUrl()});
        i = end;
    }
    return found;
}

} // namespace hearth
