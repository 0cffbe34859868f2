#include "onetimebody.h"

#include <algorithm>
#include <cstring>

namespace Jianbao::Publish {

OneTimeBody::OneTimeBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneTimeBody::readData(char *data, qint64 most)
{
    const qint64 count = std::min(most, m_bytes.size() - m_given);
    if (count <= 0)
        return most > 0 ? -1 : 0; // the end
    std::memcpy(data, m_bytes.constData() + m_given, size_t(count));
    m_given += count;
    return count;
}

} // namespace Jianbao::Publish
