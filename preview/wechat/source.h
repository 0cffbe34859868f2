#pragma once

#include "text.h"
#include "utf8.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Jianbao::WeChat {

/// The bytes of an issue as valid UTF-8, piece by piece: invalid bytes come as U+FFFD. Refers to the Text, which must
/// outlive it.
class Source
{
public:
    explicit Source(const Text &text)
        : m_text(text)
        , m_valid(Utf8::firstInvalid(text.bytes()) < 0)
    {
    }

    const Text &text() const { return m_text; }
    /// Shares the Text's memory when it can.
    QByteArray slice(Span span) const
    {
        const QByteArrayView bytes = m_text.slice(span);
        return m_valid ? QByteArray::fromRawData(bytes.data(), bytes.size()) : QString::fromUtf8(bytes).toUtf8();
    }

private:
    const Text &m_text;
    bool m_valid = true;
};

} // namespace Jianbao::WeChat
