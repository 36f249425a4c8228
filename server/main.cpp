// SPDX-License-Identifier: GPL-3.0-or-later
#include "Headless.h"

int main(int argc, char **argv)
{
    return hearth::runHeadless(argc, argv);
}
