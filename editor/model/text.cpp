#include "text.h"

#include "lineindex.h"
#include "shownmap.h"

#include <algorithm>
#include <mutex>
#include <optional>

namespace Jianbao {

/// Shared by the copies of a Text, which may be on different threads: all of it is constant once made.
struct Text::Data {
    Data() = default;
    explicit Data(QByteArray b)
        : bytes(std::move(b))
    {
    }

    const QByteArray bytes;

    const LineIndex &lines() const
    {
        std::call_once(m_linesMade, [this] { m_lines.emplace(bytes); });
        return *m_lines;
    }
    const ShownMap &shownMap() const
    {
        std::call_once(m_shownMapMade, [this] { m_shownMap.emplace(bytes); });
        return *m_shownMap;
    }

private:
    mutable std::once_flag m_linesMade;
    mutable std::optional<LineIndex> m_lines;
    mutable std::once_flag m_shownMapMade;
    mutable std::optional<ShownMap> m_shownMap;
};

namespace {

qsizetype bounded(qsizetype value, qsizetype size)
{
    return std::clamp<qsizetype>(value, 0, size);
}

} // namespace

Text::Text()
{
    static const std::shared_ptr<const Data> empty = std::make_shared<const Data>();
    m_data = empty;
}

Text::Text(QByteArray bytes)
    : m_data(std::make_shared<const Data>(std::move(bytes)))
{
}

const QByteArray &Text::bytes() const
{
    return m_data->bytes;
}

qsizetype Text::size() const
{
    return m_data->bytes.size();
}

QByteArrayView Text::slice(Span span) const
{
    const qsizetype begin = bounded(span.begin, size());
    const qsizetype end = std::max(begin, bounded(span.end, size()));
    return QByteArrayView(m_data->bytes).sliced(begin, end - begin);
}

QString Text::string(Span span) const
{
    return decoded(slice(span));
}

qsizetype Text::lineCount() const
{
    return m_data->lines().count();
}

qsizetype Text::lineAt(qsizetype offset) const
{
    return m_data->lines().lineAt(bounded(offset, size()));
}

Span Text::line(qsizetype index) const
{
    Span line = fullLine(index);
    const QByteArrayView bytes = slice(line);
    if (bytes.endsWith("\r\n"))
        line.end -= 2;
    else if (bytes.endsWith('\n') || bytes.endsWith('\r'))
        line.end -= 1;
    return line;
}

Span Text::fullLine(qsizetype index) const
{
    const LineIndex &lines = m_data->lines();
    return lines.fullLine(bounded(index, lines.count() - 1));
}

QByteArrayView Text::lineBreak() const
{
    const Span first = fullLine(0);
    const QByteArrayView found = slice({line(0).end, first.end});
    return found.isEmpty() ? QByteArrayView("\n") : found;
}

QString Text::shown() const
{
    return m_data->shownMap().shown(m_data->bytes);
}

qsizetype Text::shownSize() const
{
    return m_data->shownMap().shownSize();
}

qsizetype Text::toShown(qsizetype offset) const
{
    return m_data->shownMap().toShown(m_data->bytes, bounded(offset, size()));
}

qsizetype Text::fromShown(qsizetype position) const
{
    const ShownMap &map = m_data->shownMap();
    return map.fromShown(m_data->bytes, bounded(position, map.shownSize()));
}

} // namespace Jianbao
