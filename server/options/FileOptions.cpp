// SPDX-License-Identifier: GPL-3.0-or-later
#include "options/FileOptions.h"

#include "options/OptionValues.h"

using namespace Qt::StringLiterals;

namespace hearth {

using optionvalues::number;

QList<ServerOption> fileOptions()
{
    constexpr qint64 terabyte = 1024LL * 1024 * 1024 * 1024;
    return {
        {u"max-upload"_s, u"BYTES"_s, u"104857600"_s, u"largest file that may be uploaded"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.uploads.maxBytes; }, 1024, terabyte)},
        {u"max-storage"_s, u"BYTES"_s, u"10737418240"_s, u"most bytes of files in all"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.uploads.maxStorage; }, 0, 1024 * terabyte)},
        {u"max-unsent-files"_s, u"N"_s, u"50"_s, u"most files of one user that come, or wait to be sent with a message"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.uploads.maxUnsent; }, 1, 1'000'000)},
        {u"upload-reserve"_s, u"BYTES"_s, u"1073741824"_s,
            u"free space on the disk, beside --disk-reserve, below which no files are taken, while messages go on"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.uploads.diskReserve; }, 0, 1024 * terabyte)},
        {u"daily-upload-bytes-per-user"_s, u"BYTES"_s, u"2147483648"_s, u"most bytes of files that one user may send in a day"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.uploads.dailyBytesOfUser; }, 1024, 1024 * terabyte)},
        {u"daily-upload-bytes-per-address"_s, u"BYTES"_s, u"4294967296"_s,
            u"most bytes of files that may be sent in a day from one address"_s,
            number([](ServerConfig &c) -> auto & { return c.chat.uploads.dailyBytesOfAddress; }, 1024, 1024 * terabyte)},
    };
}

} // namespace hearth
