// SPDX-License-Identifier: GPL-3.0-or-later
#include "options/TlsOptions.h"

#include "options/OptionValues.h"

using namespace Qt::StringLiterals;

namespace hearth {

using optionvalues::wrong;

QList<ServerOption> tlsOptions()
{
    return {
        {u"tls"_s, u"offered|required|off"_s, u"offered"_s,
            u"encryption on the same port: beside plain HTTP, instead of it for all but this machine, or none"_s,
            [](ServerConfig &c, const QString &text) -> Result<void> {
                const auto mode = tlsModeFromName(text);
                if (!mode)
                    return wrong(u"must be offered, required or off, not \"%1\""_s.arg(text));
                c.tls = *mode;
                return {};
            }},
        {u"tls-cert"_s, u"FILE"_s, u"one of the server's own"_s,
            u"certificate in PEM, with those it hangs on behind it; read anew when it changes, and on SIGHUP"_s,
            [](ServerConfig &c, const QString &text) -> Result<void> { return c.tlsFiles.certificate = text, Result<void>(); }},
        {u"tls-key"_s, u"FILE"_s, u"one of the server's own"_s, u"its key in PEM, without a password"_s,
            [](ServerConfig &c, const QString &text) -> Result<void> { return c.tlsFiles.key = text, Result<void>(); }},
    };
}

} // namespace hearth
