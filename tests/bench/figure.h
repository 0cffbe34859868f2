#pragma once

#include <QByteArray>
#include <algorithm>
#include <cstdio>
#include <optional>
#include <vector>

namespace Jianbao::Bench {

/// Prints one measured figure for the table of ./dev bench: `name, value, unit, aim` between tabs, on a line of
/// standard output. The aim is the most that the value may be. Remarks for people go to standard error.
inline void printFigure(const char *name, double value, const char *unit, std::optional<double> atMost = {})
{
    const QByteArray aim = atMost ? QByteArray::number(*atMost, 'g', 4) : QByteArray();
    std::printf("%s\t%s\t%s\t%s\n", name, QByteArray::number(value, 'g', 4).constData(), unit, aim.constData());
    std::fflush(stdout);
}

/// The value below which `share` (0 to 1) of the samples lie; 0 when there are none.
inline double quantile(std::vector<double> samples, double share)
{
    if (samples.empty())
        return 0;
    std::ranges::sort(samples);
    return samples[std::min(samples.size() - 1, std::size_t(share * double(samples.size())))];
}

inline double median(std::vector<double> samples)
{
    return quantile(std::move(samples), 0.5);
}

} // namespace Jianbao::Bench
