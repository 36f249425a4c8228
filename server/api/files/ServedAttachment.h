// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AttachmentStore.h"
#include "HttpMessage.h"
#include "accounts/PictureStore.h"

namespace hearth {

class ContentFolder;

/// What GET and HEAD of a file are answered, for who may read it: as fileResponse(), with what keeps a browser from taking it
/// for more than a file. AttachmentDamaged where its bytes are not there as they were, AttachmentNotFound where they never came.
HttpResponse servedAttachment(const HttpRequest &request, const StoredAttachment &attachment, const ContentFolder &folder);
HttpResponse servedThumbnail(const HttpRequest &request, const StoredAttachment &attachment, const ContentFolder &folder);

/// `isNamed`: who asks said which picture they mean, so that it will always be this.
HttpResponse servedPicture(const HttpRequest &request, const StoredPicture &picture, bool isNamed, const ContentFolder &folder);

/// RFC 6266: in place or to be saved, and by which name.
QByteArray contentDisposition(const QString &type, const QString &name);

} // namespace hearth
