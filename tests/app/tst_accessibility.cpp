#include "accessibletree.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using Node = AccessibleTree::Node;

/// What a screen reader is told of the window: of the running program, as another process sees it.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void everyTabIsNamed();
    void fieldsHaveLabels();
    void whatACommandOpensIsNamed_data();
    void whatACommandOpensIsNamed();
    void everyPageOfTheSettingsIsNamed();
    void anAccountIsNamed();

private:
    QList<Node> withRole(const QString &role, bool onlyShowing) const;
    QStringList problems() const;
    bool pressShown(const QString &role, const QString &name) const;

    QTemporaryDir m_home;
    QProcess m_program;
    std::optional<AccessibleTree> m_tree;
    std::optional<Node> m_application;
    QHash<QString, Node> m_commands; ///< of the menus, by name
};

namespace {

constexpr int patience = 60'000; // milliseconds

bool readsLikeCode(const QString &name)
{
    return name.contains(u"::"_s) || (name.size() > 2 && name.front() == u'Q' && name.at(1).isUpper());
}

} // namespace

void AccessibilityTest::initTestCase()
{
    const QString screen = QStandardPaths::findExecutable(u"xvfb-run"_s);
    m_tree = AccessibleTree::connect();
    if (screen.isEmpty() || !m_tree)
        QSKIP("There is no bus for screen readers, or no xvfb-run.");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"WAYLAND_DISPLAY"_s})
        environment.remove(name);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"LANGUAGE"_s, u"en"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    environment.insert(u"QTWEBENGINE_CHROMIUM_FLAGS"_s, u"--disable-gpu"_s);
    m_program.setProcessEnvironment(environment);
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    // `exec`: the process that is started is the program, which the tree knows by its number.
    const QString issue = m_home.filePath(u"2030-01-15.md"_s);
    QVERIFY(QFile::copy(QStringLiteral(JIANBAO_SOURCE_DIR "/resources/samples/sample-issue.md"), issue));
    const QString pidFile = m_home.filePath(u"pid"_s);
    m_program.start(screen, {u"-a"_s, u"-s"_s, u"-screen 0 1366x768x24"_s, u"sh"_s, u"-c"_s,
                             u"echo $$ > \"$0\"; exec \"$@\""_s, pidFile, QStringLiteral(JIANBAO_EDITOR), issue});
    QVERIFY(m_program.waitForStarted());
    const auto processId = [&pidFile] {
        QFile file(pidFile);
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLongLong() : 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(processId() > 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT((m_application = m_tree->application(processId())).has_value(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(withRole(u"page tab"_s, true).size() > 3, patience);
    for (const Node &item : withRole(u"menu item"_s, false) + withRole(u"check menu item"_s, false)) {
        QVERIFY2(!m_tree->name(item).isEmpty(), qPrintable(item.path));
        m_commands.insert(m_tree->name(item), item);
    }
    QVERIFY(m_commands.size() > 40);
}

void AccessibilityTest::cleanupTestCase()
{
    if (m_program.state() == QProcess::NotRunning)
        return;
    if (const auto quit = m_commands.constFind(u"Quit"_s); quit != m_commands.cend())
        m_tree->press(*quit);
    if (!m_program.waitForFinished(patience))
        m_program.kill();
    m_program.waitForFinished();
}

QList<Node> AccessibilityTest::withRole(const QString &role, bool onlyShowing) const
{
    QList<Node> found = m_tree->all(*m_application, onlyShowing);
    found.removeIf([&](const Node &node) { return m_tree->roleName(node) != role; });
    return found;
}

/// What can take the focus and is not said what it is.
QStringList AccessibilityTest::problems() const
{
    QStringList found;
    for (const Node &node : m_tree->all(*m_application, true)) {
        if (!m_tree->is(node, AccessibleTree::Focusable))
            continue;
        const QString role = m_tree->roleName(node);
        const QString name = m_tree->name(node);
        if (role.startsWith(u"document"_s) || (!name.trimmed().isEmpty() && !readsLikeCode(name)))
            continue;
        QStringList inside;
        for (const Node &child : m_tree->children(node).first(std::min<qsizetype>(3, m_tree->children(node).size())))
            inside.append(m_tree->roleName(child) + u' ' + m_tree->name(child));
        found.append(u"%1 “%2” (%3) %4"_s.arg(role, name, inside.join(u", "_s), node.path));
    }
    return found;
}

void AccessibilityTest::everyTabIsNamed()
{
    const QList<Node> tabs = withRole(u"page tab"_s, true);
    for (const Node &tab : tabs) {
        QVERIFY(!m_tree->name(tab).isEmpty());
        QVERIFY(m_tree->press(tab));
        const QStringList found = problems();
        QVERIFY2(found.isEmpty(), qPrintable(m_tree->name(tab) + u":\n"_s + found.join(u'\n')));
    }
}

void AccessibilityTest::fieldsHaveLabels()
{
    QVERIFY(m_tree->press(withRole(u"page tab"_s, true).at(1))); // the first section
    for (const QString &field : {u"Title"_s, u"Source"_s, u"Link"_s, u"Summary"_s}) {
        const auto isField = [&](const Node &node) {
            return m_tree->name(node) == field && m_tree->is(node, AccessibleTree::Editable);
        };
        const QList<Node> all = m_tree->all(*m_application, true);
        const auto found = std::ranges::find_if(all, isField);
        QVERIFY2(found != all.end(), qPrintable(field));
        QVERIFY2(m_tree->isLabelled(*found), qPrintable(field));
    }
}

void AccessibilityTest::whatACommandOpensIsNamed_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command :
         {u"Archive"_s, u"Search the Archive…"_s, u"Show the Checks"_s, u"Find…"_s, u"Replace…"_s, u"Theme Gallery"_s,
          u"Custom CSS"_s, u"Go to Item…"_s, u"Find a Command…"_s, u"New Issue…"_s, u"Keyboard Shortcuts"_s,
          u"Send to the Draft Box…"_s, u"Settings…"_s, u"About Jianbao"_s})
        QTest::newRow(qPrintable(command)) << command;
}

void AccessibilityTest::whatACommandOpensIsNamed()
{
    QFETCH(const QString, command);
    QVERIFY2(m_commands.contains(command), "There is no such command.");
    QVERIFY(m_tree->press(m_commands.value(command)));
    const QStringList found = problems();
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

bool AccessibilityTest::pressShown(const QString &role, const QString &name) const
{
    for (const Node &node : withRole(role, true)) {
        if (m_tree->name(node) == name)
            return m_tree->press(node);
    }
    return false;
}

void AccessibilityTest::everyPageOfTheSettingsIsNamed()
{
    QVERIFY(m_tree->press(m_commands.value(u"Settings…"_s)));
    std::optional<Node> pages;
    for (const Node &list : withRole(u"list"_s, true)) {
        if (m_tree->name(list) == u"Pages"_s)
            pages = list;
    }
    QVERIFY(pages);
    const QList<Node> all = m_tree->children(*pages);
    QVERIFY(all.size() >= 4);
    QList<QList<Node>> shown;
    for (int page = 0; page < all.size(); ++page) {
        QVERIFY(m_tree->select(*pages, page));
        shown.append(m_tree->all(*m_application, true));
        QVERIFY2(shown.indexOf(shown.constLast()) == page, "The page does not come up.");
        const QStringList found = problems();
        QVERIFY2(found.isEmpty(), qPrintable(m_tree->name(all[page]) + u":\n"_s + found.join(u'\n')));
    }
}

void AccessibilityTest::anAccountIsNamed()
{
    QVERIFY(m_tree->press(m_commands.value(u"Settings…"_s)));
    for (const Node &list : withRole(u"list"_s, true)) {
        const QList<Node> pages = m_tree->children(list);
        for (int page = 0; page < pages.size(); ++page) {
            if (m_tree->name(list) == u"Pages"_s && m_tree->name(pages[page]) == u"WeChat Accounts"_s)
                QVERIFY(m_tree->select(list, page));
        }
    }
    QVERIFY(pressShown(u"push button"_s, u"Add…"_s) || pressShown(u"button"_s, u"Add…"_s));
    QVERIFY(pressShown(u"push button"_s, u"Connection"_s) || pressShown(u"check box"_s, u"Connection"_s) ||
            pressShown(u"toggle button"_s, u"Connection"_s) || pressShown(u"button"_s, u"Connection"_s));
    const QStringList found = problems();
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

QTEST_GUILESS_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
