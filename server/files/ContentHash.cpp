// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContentHash.h"

#include <openssl/evp.h>

namespace hearth {

ContentHash::ContentHash()
    : m_context(EVP_MD_CTX_new())
{
    EVP_DigestInit_ex(m_context, EVP_sha256(), nullptr);
}

ContentHash::~ContentHash()
{
    EVP_MD_CTX_free(m_context);
}

void ContentHash::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context, bytes.data(), std::size_t(bytes.size()));
}

QByteArray ContentHash::result()
{
    QByteArray hash(EVP_MD_size(EVP_sha256()), Qt::Uninitialized);
    EVP_DigestFinal_ex(m_context, reinterpret_cast<unsigned char *>(hash.data()), nullptr);
    return hash;
}

} // namespace hearth
