#include "archivewalk.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <algorithm>

namespace Jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNames = 20'000; // that are looked at, in all folders together
constexpr qsizetype mostFolders = 200;

bool isYear(QStringView name)
{
    const int year = name.size() == 4 ? name.toInt() : 0;
    return year >= 1900 && year < 2100;
}

bool isMonth(QStringView name)
{
    const int month = name.size() <= 2 ? name.toInt() : 0;
    return month >= 1 && month <= 12;
}

/// The folder that holds the folders of years, or the one given where there are none.
QString archiveFolder(const QString &folder)
{
    QDir dir(QDir(folder).absolutePath());
    if (isMonth(dir.dirName()) && isYear(QFileInfo(dir.path()).dir().dirName()))
        dir.cdUp();
    if (isYear(dir.dirName()))
        dir.cdUp();
    if (dir.dirName() == "_drafts"_L1 && QFileInfo(dir.filePath(u"../_posts"_s)).isDir())
        dir.cd(u"../_posts"_s);
    return dir.absolutePath();
}

/// The digits at the begin of `text`, taken off it.
QStringView takeNumber(QStringView &text)
{
    qsizetype length = 0;
    while (length < text.size() && text.at(length).isDigit())
        ++length;
    QStringView number = text.first(length);
    text = text.sliced(length);
    while (number.size() > 1 && number.front() == u'0')
        number = number.sliced(1);
    return number;
}

/// Less than, equal to or greater than 0; numbers by their value, the rest by its characters.
int compareNames(QStringView a, QStringView b)
{
    while (!a.isEmpty() && !b.isEmpty()) {
        if (a.front().isDigit() && b.front().isDigit()) {
            const QStringView numberA = takeNumber(a);
            const QStringView numberB = takeNumber(b);
            if (numberA.size() != numberB.size())
                return numberA.size() < numberB.size() ? -1 : 1;
            if (const int order = numberA.compare(numberB); order != 0)
                return order;
        } else {
            if (a.front() != b.front())
                return a.front() < b.front() ? -1 : 1;
            a = a.sliced(1);
            b = b.sliced(1);
        }
    }
    return int(!a.isEmpty()) - int(!b.isEmpty());
}

class Walk
{
public:
    explicit Walk(const QString &folder)
        : m_found{folder, {}, {}}
    {
        enter(folder, {}, 0);
    }

    ArchiveFiles take() { return std::move(m_found); }

private:
    void enter(const QString &path, const QString &prefix, int depth)
    {
        if (m_found.folders.size() == mostFolders)
            return;
        m_found.folders.append(path);
        QStringList below;
        QDirIterator entries(path, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
        while (entries.hasNext() && m_looked++ < mostNames) {
            const QFileInfo entry = entries.nextFileInfo();
            const QString name = entry.fileName();
            if (name.endsWith(".md"_L1, Qt::CaseInsensitive) || name.endsWith(".markdown"_L1, Qt::CaseInsensitive)) {
                if (entry.isFile())
                    m_found.files.append({entry, prefix + name, dateInPath(QString(prefix + name))});
            } else if ((depth == 0 ? isYear(name) : depth == 1 && isMonth(name)) && !entry.isSymLink() &&
                       entry.isDir()) {
                below.append(name);
            }
        }
        for (const QString &name : std::as_const(below))
            enter(path + u'/' + name, prefix + name + u'/', depth + 1);
    }

    ArchiveFiles m_found;
    int m_looked = 0;
};

} // namespace

bool isNewer(QStringView dateA, QStringView nameA, QStringView dateB, QStringView nameB)
{
    if (dateA != dateB)
        return dateA > dateB;
    const int order = compareNames(nameA, nameB);
    return order != 0 ? order > 0 : nameA > nameB;
}

QString dateInPath(QStringView path)
{
    static const QRegularExpression dated(u"(?<!\\d)((?:19|20)\\d\\d)[-_./年]?(0[1-9]|1[0-2])"
                                          "(?:[-_./月]?(0[1-9]|[12]\\d|3[01]))?(?!\\d)"_s);
    QString date;
    QRegularExpressionMatchIterator matches = dated.globalMatchView(path);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        QString found = match.captured(1) + u'-' + match.captured(2);
        if (match.hasCaptured(3))
            found += u'-' + match.captured(3);
        if (found.size() >= date.size())
            date = found;
    }
    if (!date.isEmpty())
        return date;
    for (const QStringView part : path.split(u'/')) {
        if (isYear(part))
            date = part.toString();
    }
    return date;
}

ArchiveFiles walkArchive(const QString &folder)
{
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        return {};
    ArchiveFiles found = Walk(archiveFolder(folder)).take();
    std::ranges::sort(found.files, [](const ArchiveFile &a, const ArchiveFile &b) {
        return isNewer(a.date, a.name, b.date, b.name);
    });
    return found;
}

} // namespace Jianbao
