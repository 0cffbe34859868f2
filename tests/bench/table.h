#pragma once

#include <QString>
#include <QTextStream>
#include <algorithm>
#include <optional>
#include <vector>

namespace Jianbao::Measuring {

/// Prints figures, each with the aim it is held to, as lines of the one table of ./dev bench.
class Table
{
public:
    void title(const QString &text) { m_out << Qt::endl << text << Qt::endl; }

    /// `atMost` is the aim; `note` stands behind it.
    void print(const QString &what, double value, const QString &unit, std::optional<double> atMost = {},
               const QString &note = {})
    {
        using namespace Qt::StringLiterals;
        m_out << u"  "_s << what.leftJustified(46) << QString::number(value, 'f', 2).rightJustified(9) << u' '
              << unit.leftJustified(3);
        if (atMost)
            m_out << u"aim "_s << QString::number(*atMost) << (value > *atMost ? u"  NOT MET"_s : QString());
        m_out << note << Qt::endl;
    }

    void remark(const QString &text) { m_out << QStringLiteral("  ") << text << Qt::endl; }

private:
    QTextStream m_out{stdout};
};

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

} // namespace Jianbao::Measuring
