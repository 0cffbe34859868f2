#include "jsonlines.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Jianbao {

namespace {

constexpr qsizetype deepest = 4;        // levels of keys that are kept
constexpr qsizetype mostEntries = 1000; // of a list
constexpr qsizetype mostRepeated = 20;  // a person reads no more

/// Behind the quote that closes the string which opens at `at`.
qsizetype stringEnd(QByteArrayView json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\')
            ++at;
    }
    return std::min(at + 1, json.size());
}

QString decoded(QByteArrayView quoted)
{
    if (!quoted.contains('\\'))
        return QString::fromUtf8(quoted.sliced(1, std::max<qsizetype>(quoted.size() - 2, 0)));
    return QJsonDocument::fromJson('[' + quoted.toByteArray() + ']').array().first().toString();
}

/// An object or list that is open, and how far it has been read.
struct Level {
    QString path; ///< with its last slash
    bool isObject = false;
    qsizetype entries = 0;
    QString key; ///< of the value that comes next
};

} // namespace

JsonLines::JsonLines(QByteArrayView json)
{
    QList<Level> levels;
    qsizetype ignored = 0; // levels too deep to be kept
    int line = 1;
    bool wantsKey = false;
    const auto nameOfNext = [&] {
        Level &level = levels.last();
        return level.path + (level.isObject ? level.key : QString::number(level.entries));
    };
    const auto noteEntry = [&] { // the value that begins here is an entry of a list
        if (!levels.isEmpty() && ignored == 0 && !levels.last().isObject && levels.last().entries < mostEntries)
            m_lines.insert(nameOfNext(), line);
    };
    for (qsizetype at = 0; at < json.size();) {
        const char c = json[at];
        if (c == '"') {
            const qsizetype end = stringEnd(json, at);
            if (wantsKey && ignored == 0 && !levels.isEmpty()) {
                levels.last().key = decoded(json.sliced(at, end - at));
                const QString name = nameOfNext();
                if (m_lines.contains(name) && m_repeated.size() < mostRepeated)
                    m_repeated.append({levels.last().key, line});
                m_lines.insert(name, line);
            } else {
                noteEntry();
            }
            wantsKey = false;
            at = end;
            continue;
        }
        switch (c) {
        case '\n':
            ++line;
            break;
        case '{':
        case '[':
            noteEntry();
            if (levels.size() < deepest && ignored == 0)
                levels.append({levels.isEmpty() ? QString() : QString(nameOfNext() + u'/'), c == '{', 0, {}});
            else
                ++ignored;
            wantsKey = c == '{';
            break;
        case '}':
        case ']':
            if (ignored > 0)
                --ignored;
            else if (!levels.isEmpty())
                levels.removeLast();
            wantsKey = false;
            break;
        case ',':
            if (ignored == 0 && !levels.isEmpty()) {
                ++levels.last().entries;
                wantsKey = levels.last().isObject;
            } else {
                wantsKey = false;
            }
            break;
        case ' ':
        case '\t':
        case '\r':
        case ':':
            break;
        default:
            noteEntry(); // once for each byte of a number or word, which stands on one line
        }
        ++at;
    }
}

int JsonLines::lineOf(QStringView path) const
{
    for (;;) {
        if (const auto found = m_lines.constFind(path.toString()); found != m_lines.cend())
            return *found;
        const qsizetype slash = path.lastIndexOf(u'/');
        if (slash < 0)
            return 1;
        path = path.first(slash);
    }
}

int JsonLines::lineAt(QByteArrayView json, qsizetype offset)
{
    return 1 + int(json.first(std::clamp<qsizetype>(offset, 0, json.size())).count('\n'));
}

} // namespace Jianbao
