// SPDX-License-Identifier: GPL-3.0-or-later
#include "Certificates.h"

#include <QCryptographicHash>
#include <QTimeZone>
#include <QUrl>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace hearth {

QString openssl::lastError()
{
    const unsigned long error = ERR_peek_last_error();
    ERR_clear_error();
    const char *reason = ERR_reason_error_string(error);
    return reason ? QString::fromLatin1(reason) : u"unknown"_s;
}

namespace certificates {

namespace {

using openssl::Free;
using Bio = std::unique_ptr<BIO, Free<BIO_free>>;
using Number = std::unique_ptr<BIGNUM, Free<BN_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Free<X509_EXTENSION_free>>;
using GeneralNames = std::unique_ptr<GENERAL_NAMES, Free<GENERAL_NAMES_free>>;

/// RFC 5280, 4.1.2.5: the end of what has no end.
constexpr auto noEnd = "99991231235959Z";
constexpr auto longAgo = "20000101000000Z";

QByteArray contents(BIO *bio)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    return QByteArray(bytes, size);
}

Bio reading(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

/// Random, positive, of 20 bytes at the most (RFC 5280, 4.1.2.2).
void setSerialNumber(X509 &certificate)
{
    Number number(BN_new());
    BN_rand(number.get(), 127, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY);
    BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(&certificate));
}

void setSubject(X509 &certificate, const QByteArray &commonName)
{
    X509_NAME_add_entry_by_txt(X509_get_subject_name(&certificate), "CN", MBSTRING_UTF8,
        reinterpret_cast<const unsigned char *>(commonName.constData()), int(commonName.size()), -1, 0);
}

void extend(X509 &certificate, X509 *issuer, int what, const char *value)
{
    X509V3_CTX context {};
    X509V3_set_ctx(&context, issuer, &certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, what, value));
    X509_add_ext(&certificate, extension.get(), -1);
}

void setTime(ASN1_TIME *to, const QDateTime &time)
{
    // Its years have four digits, whatever a clock says.
    const qint64 least = 0;
    const qint64 most = QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59), Qt::UTC).toSecsSinceEpoch();
    ASN1_TIME_set(to, time_t(std::clamp(time.toSecsSinceEpoch(), least, most)));
}

QDateTime fromTime(const ASN1_TIME *time)
{
    std::tm fields {};
    if (ASN1_TIME_to_tm(time, &fields) != 1)
        return {};
    return QDateTime(QDate(fields.tm_year + 1900, fields.tm_mon + 1, fields.tm_mday),
        QTime(fields.tm_hour, fields.tm_min, fields.tm_sec), Qt::UTC);
}

/// What is common to both. Its key identifier ties a leaf to the key that signed it.
openssl::Certificate unsignedOf(EVP_PKEY &key)
{
    openssl::Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    setSerialNumber(*certificate);
    X509_set_pubkey(certificate.get(), &key);
    return certificate;
}

void add(GENERAL_NAMES &names, int type, const QByteArray &bytes)
{
    ASN1_STRING *value = type == GEN_DNS ? ASN1_IA5STRING_new() : ASN1_OCTET_STRING_new();
    ASN1_STRING_set(value, bytes.constData(), int(bytes.size()));
    GENERAL_NAME *name = GENERAL_NAME_new();
    GENERAL_NAME_set0_value(name, type, value);
    sk_GENERAL_NAME_push(&names, name);
}

QByteArray addressBytes(const QString &text)
{
    const QHostAddress address(text);
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 number = address.toIPv4Address();
        const std::array bytes {char(number >> 24), char(number >> 16), char(number >> 8), char(number)};
        return QByteArray(bytes.data(), bytes.size());
    }
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(bytes.c), sizeof bytes.c);
}

QHostAddress addressOf(const ASN1_STRING &bytes)
{
    const unsigned char *data = ASN1_STRING_get0_data(&bytes);
    if (ASN1_STRING_length(&bytes) == 4)
        return QHostAddress(quint32(data[0]) << 24 | quint32(data[1]) << 16 | quint32(data[2]) << 8 | data[3]);
    return ASN1_STRING_length(&bytes) == 16 ? QHostAddress(data) : QHostAddress();
}

} // namespace

Names::Names(const QStringList &names, const QList<QHostAddress> &given)
{
    constexpr qsizetype longest = 253; // RFC 1035
    for (const QString &name : names)
        if (const QByteArray ace = QUrl::toAce(name.toLower()); !ace.isEmpty() && ace.size() <= longest)
            dns.append(QString::fromLatin1(ace));
    for (QHostAddress address : given) {
        address.setScopeId({});
        if (!address.isNull())
            addresses.append(address.toString());
    }
    for (QStringList *list : {&dns, &addresses}) {
        list->sort();
        list->removeDuplicates();
    }
}

openssl::Key makeKey()
{
    return openssl::Key(EVP_EC_gen("P-256"));
}

openssl::Certificate makeAuthority(EVP_PKEY &key)
{
    openssl::Certificate certificate = unsignedOf(key);
    setSubject(*certificate, "Hearth CA");
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
    ASN1_TIME_set_string(X509_getm_notBefore(certificate.get()), longAgo);
    ASN1_TIME_set_string(X509_getm_notAfter(certificate.get()), noEnd);
    extend(*certificate, certificate.get(), NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
    extend(*certificate, certificate.get(), NID_key_usage, "critical,keyCertSign,cRLSign");
    extend(*certificate, certificate.get(), NID_subject_key_identifier, "hash");
    X509_sign(certificate.get(), &key, EVP_sha256());
    return certificate;
}

Pair makeLeaf(const Pair &authority, const Names &names, const QDateTime &from, const QDateTime &to)
{
    Pair leaf {nullptr, makeKey()};
    leaf.certificate = unsignedOf(*leaf.key);
    X509 &certificate = *leaf.certificate;
    setSubject(certificate, "Hearth");
    X509_set_issuer_name(&certificate, X509_get_subject_name(authority.certificate.get()));
    setTime(X509_getm_notBefore(&certificate), from);
    setTime(X509_getm_notAfter(&certificate), to);
    X509 *issuer = authority.certificate.get();
    extend(certificate, issuer, NID_basic_constraints, "critical,CA:FALSE");
    extend(certificate, issuer, NID_key_usage, "critical,digitalSignature");
    extend(certificate, issuer, NID_ext_key_usage, "serverAuth");
    extend(certificate, issuer, NID_subject_key_identifier, "hash");
    extend(certificate, issuer, NID_authority_key_identifier, "keyid:always");
    const GeneralNames alternative(sk_GENERAL_NAME_new_null());
    for (const QString &name : names.dns)
        add(*alternative, GEN_DNS, name.toLatin1());
    for (const QString &address : names.addresses)
        add(*alternative, GEN_IPADD, addressBytes(address));
    X509_add1_ext_i2d(&certificate, NID_subject_alt_name, alternative.get(), 0, X509V3_ADD_DEFAULT);
    X509_sign(&certificate, authority.key.get(), EVP_sha256());
    return leaf;
}

QByteArray fingerprint(const X509 &certificate)
{
    unsigned char *der = nullptr;
    const int size = i2d_PUBKEY(X509_get0_pubkey(&certificate), &der);
    if (size <= 0)
        return {};
    const QByteArray hash = QCryptographicHash::hash(QByteArrayView(der, size), QCryptographicHash::Sha256);
    OPENSSL_free(der);
    return hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Names names(const X509 &certificate)
{
    QStringList dns;
    QList<QHostAddress> addresses;
    const GeneralNames all(static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(&certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; all && i < sk_GENERAL_NAME_num(all.get()); ++i) {
        int type = 0;
        const auto *value = static_cast<const ASN1_STRING *>(GENERAL_NAME_get0_value(sk_GENERAL_NAME_value(all.get(), i), &type));
        if (type == GEN_DNS)
            dns.append(
                QString::fromLatin1(reinterpret_cast<const char *>(ASN1_STRING_get0_data(value)), ASN1_STRING_length(value)));
        else if (type == GEN_IPADD)
            addresses.append(addressOf(*value));
    }
    return Names(dns, addresses);
}

QDateTime begin(const X509 &certificate)
{
    return fromTime(X509_get0_notBefore(&certificate));
}

QDateTime end(const X509 &certificate)
{
    return fromTime(X509_get0_notAfter(&certificate));
}

bool isSignedBy(const X509 &certificate, const X509 &authority)
{
    // It is not changed, but for what OpenSSL keeps of it.
    const bool is = X509_verify(const_cast<X509 *>(&certificate), X509_get0_pubkey(&authority)) == 1;
    ERR_clear_error();
    return is;
}

bool belongTogether(const Pair &pair)
{
    const bool do_ = X509_check_private_key(pair.certificate.get(), pair.key.get()) == 1;
    ERR_clear_error();
    return do_;
}

QByteArray toPem(const X509 &certificate)
{
    const Bio to(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(to.get(), &certificate);
    return contents(to.get());
}

QByteArray toPem(const EVP_PKEY &key)
{
    const Bio to(BIO_new(BIO_s_secmem())); // is overwritten when it goes
    PEM_write_bio_PrivateKey(to.get(), &key, nullptr, nullptr, 0, nullptr, nullptr);
    return contents(to.get());
}

std::vector<openssl::Certificate> certificatesFromPem(const QByteArray &pem)
{
    std::vector<openssl::Certificate> all;
    const Bio from = reading(pem);
    while (auto *one = PEM_read_bio_X509(from.get(), nullptr, nullptr, nullptr))
        all.emplace_back(one);
    // That nothing more begins is how it ends; anything else is damage.
    if (const unsigned long error = ERR_peek_last_error(); error != 0 && ERR_GET_REASON(error) != PEM_R_NO_START_LINE)
        all.clear();
    ERR_clear_error();
    return all;
}

openssl::Key keyFromPem(const QByteArray &pem)
{
    const Bio from = reading(pem);
    // Asked for a password, OpenSSL would ask the terminal.
    const auto noPassword = [](char *, int, int, void *) { return -1; };
    openssl::Key key(PEM_read_bio_PrivateKey(from.get(), nullptr, noPassword, nullptr));
    ERR_clear_error();
    return key;
}

} // namespace certificates

} // namespace hearth
