// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/BlurHash.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace hearth {

namespace {

constexpr QStringView digits = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~";
constexpr int base = 83;
constexpr int across = 4;
constexpr int down = 3;

struct Linear
{
    double red = 0;
    double green = 0;
    double blue = 0;
};

double linear(int value)
{
    const double part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

int encoded(double value)
{
    const double part = std::clamp(value, 0.0, 1.0);
    return int(std::lround((part <= 0.0031308 ? part * 12.92 : 1.055 * std::pow(part, 1 / 2.4) - 0.055) * 255));
}

double signedPower(double value, double power)
{
    return std::copysign(std::pow(std::abs(value), power), value);
}

QString written(int value, int length)
{
    QString text(length, u'0');
    for (int i = length - 1; i >= 0; --i, value /= base)
        text[i] = digits[value % base];
    return text;
}

/// -1: it is no number.
int number(QStringView text)
{
    int value = 0;
    for (const QChar digit : text) {
        const qsizetype at = digits.indexOf(digit);
        if (at < 0)
            return -1;
        value = value * base + int(at);
    }
    return value;
}

double wave(int component, int at, int length)
{
    return std::cos(std::numbers::pi * component * at / length);
}

int quantized(double value, double most)
{
    return std::clamp(int(std::floor(signedPower(value / most, 0.5) * 9 + 9.5)), 0, 18);
}

double unquantized(int value, double most)
{
    return signedPower((value - 9) / 9.0, 2) * most;
}

Linear component(const QImage &image, int i, int j)
{
    Linear sum;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const double part = wave(i, x, image.width()) * wave(j, y, image.height());
            sum.red += part * linear(qRed(line[x]));
            sum.green += part * linear(qGreen(line[x]));
            sum.blue += part * linear(qBlue(line[x]));
        }
    }
    const double scale = (i == 0 && j == 0 ? 1.0 : 2.0) / (image.width() * image.height());
    return {sum.red * scale, sum.green * scale, sum.blue * scale};
}

} // namespace

QString blurHash(const QImage &image)
{
    if (image.isNull())
        return {};
    constexpr int enough = 32; // pixels: finer than what is left of it
    const QImage small = image
                             .scaled(image.size().scaled(enough, enough, Qt::KeepAspectRatio).expandedTo({1, 1}),
                                 Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_RGB32);
    std::vector<Linear> components;
    double most = 0;
    for (int j = 0; j < down; ++j) {
        for (int i = 0; i < across; ++i) {
            components.push_back(component(small, i, j));
            const Linear &last = components.back();
            if (i > 0 || j > 0)
                most = std::max({most, std::abs(last.red), std::abs(last.green), std::abs(last.blue)});
        }
    }
    const int mostWritten = std::clamp(int(std::floor(most * 166 - 0.5)), 0, 82);
    const double scale = (mostWritten + 1) / 166.0;
    const Linear &mean = components.front();
    QString hash = written((across - 1) + (down - 1) * 9, 1) + written(mostWritten, 1)
        + written((encoded(mean.red) << 16) + (encoded(mean.green) << 8) + encoded(mean.blue), 4);
    for (auto one = components.begin() + 1; one != components.end(); ++one)
        hash += written((quantized(one->red, scale) * 19 + quantized(one->green, scale)) * 19 + quantized(one->blue, scale), 2);
    return hash;
}

QImage blurImage(const QString &hash, QSize size)
{
    const int form = number(QStringView(hash).left(1));
    if (hash.isEmpty() || form < 0 || form >= 81 || size.isEmpty())
        return {};
    const int columns = form % 9 + 1;
    const int rows = form / 9 + 1;
    if (hash.size() != 4 + 2 * columns * rows)
        return {};
    const double most = (number(QStringView(hash).sliced(1, 1)) + 1) / 166.0;
    const int mean = number(QStringView(hash).sliced(2, 4));
    std::vector<Linear> components {{linear(mean >> 16 & 255), linear(mean >> 8 & 255), linear(mean & 255)}};
    for (int i = 1; i < columns * rows; ++i) {
        const int value = number(QStringView(hash).sliced(4 + 2 * i, 2));
        if (value < 0 || value >= 19 * 19 * 19)
            return {};
        components.push_back({unquantized(value / 361, most), unquantized(value / 19 % 19, most), unquantized(value % 19, most)});
    }
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            Linear sum;
            for (int j = 0; j < rows; ++j) {
                for (int i = 0; i < columns; ++i) {
                    const double part = wave(i, x, size.width()) * wave(j, y, size.height());
                    const Linear &one = components[i + j * columns];
                    sum.red += one.red * part;
                    sum.green += one.green * part;
                    sum.blue += one.blue * part;
                }
            }
            line[x] = qRgb(encoded(sum.red), encoded(sum.green), encoded(sum.blue));
        }
    }
    return image;
}

} // namespace hearth
