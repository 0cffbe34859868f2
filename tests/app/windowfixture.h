#pragma once

#include "editorpane.h"
#include "mainwindow.h"
#include "previewpane.h"
#include "workspace.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

/// A folder for files and settings of its own, as long as it lives.
class OwnFolder
{
public:
    OwnFolder()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(QStringLiteral("settings")));
        QSettings().clear();
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's folder cannot be written");
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

/// A window on a file, active, its preview shown.
class WindowFixture
{
public:
    static constexpr int patience = 30'000; // milliseconds: the engine starts its processes

    explicit WindowFixture(const QString &path, Jianbao::SharedParts shared = {})
        : window(std::move(shared))
    {
        QSignalSpy shown(&window.preview(), &Jianbao::PreviewPane::articleShown);
        window.resize(1280, 760);
        window.show();
        window.openFile(path);
        isShown = shown.wait(patience);
        window.activateWindow();
        isShown = QTest::qWaitForWindowActive(&window) && isShown;
    }

    Jianbao::Document &document() const { return *window.workspace().document(); }
    const QByteArray &bytes() const { return document().text().bytes(); }
    QTabWidget *tabs() const { return window.editor().findChild<QTabWidget *>(); }

    /// Presses a key where the keyboard focus is.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(target(), key, modifiers); }
    /// Types any characters, one key each.
    static void type(const QString &text)
    {
        for (const char32_t character : text.toUcs4()) {
            const QString key = QString::fromUcs4(&character, 1);
            QKeyEvent pressed(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, key);
            QApplication::sendEvent(target(), &pressed);
            QKeyEvent released(QEvent::KeyRelease, Qt::Key_unknown, Qt::NoModifier, key);
            QApplication::sendEvent(target(), &released);
        }
    }
    static QString focusName()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }

    template <typename T>
    T *visible(const QString &name) const
    {
        for (T *widget : window.findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    QWebEnginePage *page() const { return window.preview().findChild<QWebEngineView *>()->page(); }
    QWidget *surface() const { return window.preview().findChild<QWebEngineView *>()->focusProxy(); }
    QVariant evaluate(const QString &script) const
    {
        const auto answer = std::make_shared<std::optional<QVariant>>();
        page()->runJavaScript(script, QWebEngineScript::ApplicationWorld,
                              [answer](const QVariant &value) { *answer = value; });
        return QTest::qWaitFor([&] { return answer->has_value(); }, patience) ? **answer : QVariant();
    }
    bool becomesTrue(const QString &script) const
    {
        QDeadlineTimer deadline(patience);
        while (!deadline.hasExpired()) {
            if (evaluate(script).toBool())
                return true;
        }
        return false;
    }

    Jianbao::MainWindow window;
    bool isShown = false;

private:
    static void activate()
    {
        for (QWidget *const window : QApplication::topLevelWidgets()) {
            if (!qobject_cast<Jianbao::MainWindow *>(window) || !window->isVisible())
                continue;
            window->activateWindow();
            if (!QTest::qWaitForWindowActive(window))
                qWarning("the window does not become active");
        }
    }
    static QWidget *target()
    {
        // As the platform does: an open popup takes the keys, and the window those that nothing in it takes.
        QWidget *const popup = QApplication::activePopupWidget();
        QWidget *focus = popup ? popup : QApplication::focusWidget();
        if (!focus)
            activate(); // a window that went a moment ago took the focus along
        if (!focus)
            focus = QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
        if (!focus)
            qFatal("no widget takes the keys");
        return focus;
    }
};
