// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace bench {

/// Blocking REST over one kept-alive connection. Ends the program with a sentence when there is no answer, or one whose
/// status is not 2xx.
class Rest
{
public:
    explicit Rest(int port);
    ~Rest();
    Rest(const Rest &) = delete;

    /// The body of the answer.
    std::string post(const std::string &path, const std::string &json, const std::string &token = {});
    std::string get(const std::string &path, const std::string &token = {});

private:
    std::string ask(const std::string &head, const std::string &body, const std::string &token);

    int m_fd = -1;
    std::string m_buffer;
};

} // namespace bench
