// SPDX-License-Identifier: GPL-3.0-or-later
#include "CheckData.h"

#include "ContentCheck.h"
#include "OfflineStorage.h"
#include "Store.h"

namespace hearth {

namespace {

QString text(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

Result<void> lookAtContents(OfflineStorage &storage, const ContentFolder &folder, DataReport &report)
{
    constexpr int page = 500;
    for (QByteArray after(""); true;) {
        const auto contents = storage.read<QList<StoredContent>>(
            [after](Store &store) { return store.attachments().contents(after, page); });
        if (!contents)
            return contents.error();
        for (const StoredContent &content : *contents) {
            switch (ContentCheck::stateOf(folder, content)) {
            case ContentCheck::State::Whole:
                ++report.whole;
                report.bytes += content.size;
                break;
            case ContentCheck::State::Missing: report.missing.append(text(content.hash)); break;
            case ContentCheck::State::Damaged: report.damaged.append(text(content.hash)); break;
            }
        }
        if (contents->size() < page)
            return {};
        after = contents->last().hash;
    }
}

Result<void> lookForOrphans(OfflineStorage &storage, const ContentFolder &folder, DataReport &report)
{
    for (int i = 0; i < ContentFolder::folderCount; ++i) {
        const auto unknown = storage.read<QList<QByteArray>>(
            [hashes = folder.hashesIn(i)](Store &store) { return store.attachments().unknown(hashes); });
        if (!unknown)
            return unknown.error();
        for (const QByteArray &hash : *unknown)
            report.orphans.append(text(hash));
    }
    return {};
}

} // namespace

Result<DataReport> checkData(const ServerConfig &config)
{
    OfflineStorage storage;
    if (const auto opened = storage.open(config.dataDirectory); !opened)
        return opened.error();
    ContentFolder folder;
    folder.look(config.dataDirectory);
    DataReport report;
    if (const auto looked = lookAtContents(storage, folder, report); !looked)
        return looked.error();
    if (const auto looked = lookForOrphans(storage, folder, report); !looked)
        return looked.error();
    return report;
}

} // namespace hearth
